"""How Firefox is set, so that whatever a page asks of a network reaches one port of this machine, and nothing else does."""

import json
from typing import Any

# What Firefox would do by itself, in the middle of a test.
ERRANDS = """
    app.normandy.enabled app.update.auto browser.newtabpage.enabled browser.region.update.enabled browser.search.update
    browser.safebrowsing.downloads.remote.enabled browser.safebrowsing.malware.enabled browser.safebrowsing.phishing.enabled
    datareporting.healthreport.uploadEnabled datareporting.policy.dataSubmissionEnabled dom.push.connection.enabled
    extensions.getAddons.cache.enabled extensions.systemAddon.update.enabled extensions.update.enabled
    media.gmp-manager.updateEnabled network.captive-portal-service.enabled network.connectivity-service.enabled
    nimbus.rollouts.enabled toolkit.telemetry.enabled
"""
WAYS = ("http", "ssl", "socks")


def settings(port: int) -> dict[str, Any]:
    return {
        **dict.fromkeys(ERRANDS.split(), False),
        "media.gmp-manager.url": "",
        "services.settings.server": "data:,#remote-settings-dummy/v1",
        "network.proxy.type": 1,
        **{f"network.proxy.{way}": "127.0.0.1" for way in WAYS},
        **{f"network.proxy.{way}_port": port for way in WAYS},
        "network.proxy.allow_hijacking_localhost": True,
        "network.proxy.no_proxies_on": "",
        "layout.css.prefers-color-scheme.content-override": 1,  # light
        "marionette.port": 0,  # any that is free, which it then writes into its profile
    }


def user_js(wishes: dict[str, Any]) -> str:
    """As a profile has them."""
    return "".join(f"user_pref({json.dumps(name)}, {json.dumps(wish)});\n" for name, wish in wishes.items())


# Only with this does it take the address of its own settings from a profile.
ENVIRONMENT = {"MOZ_REMOTE_SETTINGS_DEVTOOLS": "1"}
