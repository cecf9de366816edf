"""The site to carry away: copies that open by double-click where there is no network, and say how old they are."""
