"""What people who work with children can learn, when, and who needs which: written once in data/training.yml."""
