"""The address under which the other devices of a place reach this machine.

A machine has several addresses: of itself alone, of virtual machines, of a private network, of a
mobile network, and of the room's network. Only the last leads a phone in the room here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_PLACE_NETWORKS = tuple(map(IPv4Network, ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")))
"""Networks of a house, a school, an office (RFC 1918)."""

_OWN_HOTSPOT = re.compile("wi-?fi direct", re.IGNORECASE)
"""Windows calls the network that the machine itself offers a virtual adapter."""

_NO_PLACE = re.compile(
    # POSIX: names of interfaces, with or without a number.
    r"^(?:lo\d*$|docker|br-[0-9a-f]{12}|veth|virbr|vmnet|vboxnet|vnic|bridge\d|lxc|lxdbr|incusbr|podman"
    r"|cni|flannel|cali|kube|dummy|waydroid|anbox|tun|tap|utun|wg|tailscale|zt|feth|nordlynx|proton"
    r"|mullvad|ipsec|ppp|gpd|cscotun|ham\d|vpn|gif|stf|awdl|llw|anpi|pdp_ip|rmnet|wwan|wwp|ccmni)"
    r"|^vEthernet\b"
    # Windows: descriptions of adapters.
    r"|virtual|hyper-v|vmware|loopback|\btap-|wintun|wireguard|tailscale|zerotier|openvpn|vpn\b"
    r"|tunnel|anyconnect|fortinet|globalprotect|pangp|netextender|juniper networks|hamachi|radmin"
    r"|wan miniport|bluetooth|mobile broadband|cellular|\bwwan\b|\blte\b|\b5g modem",
    re.IGNORECASE,
)
"""Adapters that lead to no device in the room: virtual ones, tunnels, mobile networks."""


@dataclass(frozen=True)
class NetworkAddress:
    """An address of this machine, and the adapter that has it.

    Attributes
    ----------
    address : str
        IPv4 address, such as ``"192.168.1.12"``.
    adapter : str
        Name of the adapter as its system shows it, such as ``"wlan0"``.
    """

    address: str
    adapter: str


def local_addresses(found: Iterable[NetworkAddress] | None = None) -> list[NetworkAddress]:
    """Return the addresses under which devices in the same place may reach this machine.

    Left out are: this machine alone, virtual machines and containers, private tunnels (VPN),
    mobile networks, addresses that a machine gave itself for want of a network, and those that
    carriers and tunnels share out among their clients (100.64.0.0/10 and the like).

    Parameters
    ----------
    found : iterable of NetworkAddress, optional
        All addresses of a machine; those of this one when left out.

    Returns
    -------
    list of NetworkAddress
        First those of networks of a place, then public ones, as some universities give to their
        machines; otherwise in the order of the system.
    """
    fitting = [each for each in (_of_this_machine() if found is None else found) if _fits(each)]
    return sorted(fitting, key=lambda each: not _of_a_place(IPv4Address(each.address)))


def _of_this_machine() -> list[NetworkAddress]:
    import ifaddr

    return [
        NetworkAddress(ip.ip, adapter.nice_name)
        for adapter in ifaddr.get_adapters()
        for ip in adapter.ips
        if isinstance(ip.ip, str)  # an IPv6 address is a tuple: too long to be typed from a wall
    ]


def _fits(found: NetworkAddress) -> bool:
    address = IPv4Address(found.address)
    if not (_of_a_place(address) or (address.is_global and not address.is_multicast)):
        return False
    return bool(_OWN_HOTSPOT.search(found.adapter)) or not _NO_PLACE.search(found.adapter)


def _of_a_place(address: IPv4Address) -> bool:
    return any(address in network for network in _PLACE_NETWORKS)


_NAME = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9-]{1,63}(?<!-))*\.?", re.IGNORECASE)


def is_host(text: str) -> bool:
    """Return whether a text can stand as the host of an address: an IPv4 address or a name.

    Examples
    --------
    >>> [is_host(text) for text in ("192.168.1.12", "salle.local", "http://salle/", "1.2.3")]
    [True, True, False, False]
    """
    if re.fullmatch(r"[\d.]+", text):
        try:
            IPv4Address(text)
        except ValueError:
            return False
        return True
    return len(text) <= 253 and _NAME.fullmatch(text) is not None  # noqa: PLR2004 -- the longest name (RFC 1035)
