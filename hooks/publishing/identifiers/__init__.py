"""No child can be worked out: what tells one person from another is found before anyone else sees it, and never printed."""

from publishing.identifiers.known import Known
from publishing.identifiers.looking import identifiers_in
from publishing.identifiers.masking import Secrets
from publishing.identifiers.privacy import Privacy, privacy_problems

__all__ = ["Known", "Privacy", "Secrets", "identifiers_in", "privacy_problems"]
