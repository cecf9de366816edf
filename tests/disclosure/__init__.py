"""Tables made for the tests, and a second way of attacking them."""
