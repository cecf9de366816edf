"""What a host must know to serve the finished site well, decided once for every kind of host."""
