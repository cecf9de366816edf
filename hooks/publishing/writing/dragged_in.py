"""A picture that was dragged into the box of GitHub is kept there, and its writer hears where it belongs."""

import re

# Where GitHub keeps what is dragged into its box.
DRAGGED_IN = re.compile(
    r"https://(?:github\.com/(?:user-attachments|[\w.-]+/[\w.-]+/assets)/|(?:private-)?user-images\.githubusercontent\.com/)"
)
LEFT_BY_GITHUB = "GitHub put this here when a picture was dragged into the box, and readers of the site would not see it. Delete it, upload the picture into the folder of this page with a short name in small letters, and write ![what it shows](name-of-the-picture.jpg)"
