"""Which address of a machine leads the phones of a room to it, on the systems trainers have."""

import pytest

from coprod_kit.network_address import NetworkAddress, is_host, local_addresses

LINUX = {
    "lo": "127.0.0.1",
    "wlp2s0": "192.168.1.12",
    "docker0": "172.17.0.1",
    "br-0a1b2c3d4e5f": "172.18.0.1",
    "veth1a2b3c4": "169.254.10.2",
    "virbr0": "192.168.122.1",
    "vmnet8": "192.168.30.1",
    "vboxnet0": "192.168.56.1",
    "lxdbr0": "10.20.30.1",
    "tun0": "10.8.0.6",
    "wg0": "10.7.0.2",
    "tailscale0": "100.101.102.103",
    "ppp0": "10.64.64.64",
    "wwan0": "10.150.3.4",
    "ztabcdef12": "192.168.195.3",
}
MACOS = {
    "lo0": "127.0.0.1",
    "en0": "192.168.0.21",
    "bridge100": "192.168.64.1",
    "utun4": "10.99.0.2",
    "utun5": "100.64.0.7",
    "vmnet1": "172.16.99.1",
    "feth2305": "192.168.191.4",
    "pdp_ip0": "10.33.1.1",
    "awdl0": "169.254.7.7",
    "en7": "169.254.200.3",
}
WINDOWS = {
    "Software Loopback Interface 1": "127.0.0.1",
    "Intel(R) Wi-Fi 6 AX201 160MHz": "192.168.1.34",
    "Hyper-V Virtual Ethernet Adapter": "172.24.112.1",
    "VirtualBox Host-Only Ethernet Adapter": "192.168.56.1",
    "VMware Virtual Ethernet Adapter for VMnet8": "192.168.204.1",
    "TAP-Windows Adapter V9": "10.8.0.10",
    "Wintun Userspace Tunnel": "10.2.0.2",
    "WireGuard Tunnel": "10.14.0.2",
    "Tailscale Tunnel": "100.90.80.70",
    "Cisco AnyConnect Secure Mobility Client Virtual Miniport Adapter for Windows x64": "10.44.1.9",
    "Fortinet SSL VPN Virtual Ethernet Adapter": "10.212.134.200",
    "PANGP Virtual Ethernet Adapter": "10.60.1.2",
    "ZeroTier Virtual Port": "192.168.196.9",
    "WAN Miniport (IP)": "10.1.1.1",
    "Generic Mobile Broadband Adapter": "10.72.1.5",
    "Bluetooth Device (Personal Area Network)": "169.254.3.4",
    "Npcap Loopback Adapter": "169.254.9.9",
}


def fitting(adapters: dict[str, str]) -> list[str]:
    found = [NetworkAddress(address, name) for name, address in adapters.items()]
    return [each.adapter for each in local_addresses(found)]


@pytest.mark.parametrize(
    ("adapters", "name"),
    [(LINUX, "wlp2s0"), (MACOS, "en0"), (WINDOWS, "Intel(R) Wi-Fi 6 AX201 160MHz")],
)
def test_the_network_of_the_room_is_the_only_one_left(adapters: dict[str, str], name: str) -> None:
    assert fitting(adapters) == [name]
    # Without it nothing is left, rather than what leads nowhere.
    assert fitting({each: where for each, where in adapters.items() if each != name}) == []


@pytest.mark.parametrize(
    "name",
    [
        *("eth0", "enp3s0", "eno1", "wlan0", "wlx00c0ca", "br0", "bond0", "en0", "en10", "usb0"),
        "Realtek PCIe GbE Family Controller",
        "Qualcomm Atheros QCA9377 Wireless Network Adapter",
        "Surface Ethernet Adapter",
        "Microsoft Wi-Fi Direct Virtual Adapter #2",
    ],
)
def test_real_adapters_are_kept(name: str) -> None:
    assert fitting({name: "192.168.137.1"}) == [name]


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.8.9.1", "169.254.1.1", "255.255.255.255", "224.0.0.1"),
        *("100.64.0.1", "100.127.255.254", "192.0.0.4", "198.18.0.1", "240.0.0.1"),
    ],
)
def test_an_address_that_leads_no_neighbour_here_is_left_out_whatever_its_adapter(
    address: str,
) -> None:
    assert fitting({"eth0": address}) == []


def test_several_are_all_returned_and_those_of_a_place_come_first() -> None:
    adapters = {"eth0": "8.8.4.4", "wlan0": "10.1.2.3", "eth1": "192.168.2.2"}
    assert fitting(adapters) == ["wlan0", "eth1", "eth0"]


def test_this_machine_has_addresses_that_can_be_read() -> None:
    for each in local_addresses():
        assert is_host(each.address)


@pytest.mark.parametrize("text", ["192.168.1.12", "salle-3.local", "pc", "a.b.example.org."])
def test_what_can_be_typed(text: str) -> None:
    assert is_host(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "http://pc/",
        "pc:8000",
        "-pc",
        "pc-",
        "a..b",
        "1.2.3",
        "1.2.3.256",
        "é.local",
        "a b",
        "@",
    ],
)
def test_what_cannot_be_typed(text: str) -> None:
    assert not is_host(text)
