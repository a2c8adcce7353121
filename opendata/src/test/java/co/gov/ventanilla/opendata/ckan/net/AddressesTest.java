package co.gov.ventanilla.opendata.ckan.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The borders of each range; sources: RFC 1918, 3927, 4193, 4291, 6052, 6598, 6890. */
class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, INTERNAL",
        "127.255.255.255, INTERNAL",
        "128.0.0.0, PUBLIC",
        "9.255.255.255, PUBLIC",
        "10.0.0.0, INTERNAL",
        "10.255.255.255, INTERNAL",
        "11.0.0.0, PUBLIC",
        "172.15.255.255, PUBLIC",
        "172.16.0.0, INTERNAL",
        "172.31.255.255, INTERNAL",
        "172.32.0.0, PUBLIC",
        "192.167.255.255, PUBLIC",
        "192.168.0.0, INTERNAL",
        "192.169.0.0, PUBLIC",
        "100.63.255.255, PUBLIC",
        "100.64.0.0, INTERNAL",
        "100.127.255.255, INTERNAL",
        "100.128.0.0, PUBLIC",
        "169.253.255.255, PUBLIC",
        "169.254.169.254, NEVER",
        "0.0.0.0, NEVER",
        "0.255.255.255, NEVER",
        "223.255.255.255, PUBLIC",
        "224.0.0.1, NEVER",
        "239.255.255.255, NEVER",
        "240.0.0.1, NEVER",
        "255.255.255.255, NEVER",
        "198.18.0.1, NEVER",
        "192.0.2.1, NEVER",
        "190.24.1.1, PUBLIC",
        "::, NEVER",
        "::1, INTERNAL",
        "::7f00:1, INTERNAL",
        "fc00::1, INTERNAL",
        "fdff:ffff::1, INTERNAL",
        "fe80::1, NEVER",
        "febf::1, NEVER",
        "fec0::1, NEVER",
        "ff02::1, NEVER",
        "64:ff9b::a9fe:a9fe, NEVER",
        "64:ff9b::808:808, NEVER",
        "2002:7f00:1::, NEVER",
        "2001:db8::1, NEVER",
        "2800:3f0:4005::1, PUBLIC",
        "fd00:ec2::254, INTERNAL",
    })
    void anAddressLiesWhereTheRegistriesSay(String literal, Addresses.Reach reach) throws UnknownHostException {
        assertThat(Addresses.reach(InetAddress.getByName(literal))).isEqualTo(reach);
    }

    @Test
    void anIpv4AddressInsideAnIpv6OneIsSeen() throws UnknownHostException {
        assertThat(Addresses.reach(carrying(-1, -1, 169, 254, 169, 254))).isEqualTo(Addresses.Reach.NEVER);
        assertThat(Addresses.reach(carrying(-1, -1, 10, 1, 2, 3))).isEqualTo(Addresses.Reach.INTERNAL);
        assertThat(Addresses.reach(carrying(0, 0, 192, 168, 0, 1))).isEqualTo(Addresses.Reach.INTERNAL);
        assertThat(Addresses.reach(carrying(0, 0, 190, 24, 1, 1))).isEqualTo(Addresses.Reach.PUBLIC);
    }

    /** Java turns {@code ::ffff:a.b.c.d} into IPv4 unless it is made of bytes with a scope. */
    private static InetAddress carrying(int h, int i, int... ipv4) throws UnknownHostException {
        byte[] bytes = new byte[16];
        bytes[10] = (byte) h;
        bytes[11] = (byte) i;
        for (int n = 0; n < 4; n++) {
            bytes[12 + n] = (byte) ipv4[n];
        }
        return java.net.Inet6Address.getByAddress(null, bytes, -1);
    }
}
