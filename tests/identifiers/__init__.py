"""What the tests of identifiers read: invented values in every dress, and clean pages of the kind that boards publish."""
