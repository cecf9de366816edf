"""What inspectors, reviewers, auditors, councillors and the board itself found when they looked."""
