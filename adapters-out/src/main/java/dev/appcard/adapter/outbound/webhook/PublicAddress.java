package dev.appcard.adapter.outbound.webhook;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are anybody's in public: those of the IANA special-purpose registries are not. Of IPv6 only what is given out
 * (2000::/3) is looked at, less what embeds another address (6to4, Teredo) or is for documents. An IPv4 address in an IPv6 one is an
 * IPv4 address: the JDK makes it one; 64:ff9b::/96 is outside of 2000::/3.
 */
final class PublicAddress {

    private static final List<Block> INSIDE_4 = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.31.196.0/24",
                    "192.52.193.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "192.175.48.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4")
            .map(Block::of)
            .toList();

    private static final Block GIVEN_OUT_6 = Block.of("2000::/3");

    private static final List<Block> INSIDE_6 = Stream.of(
                    "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20")
            .map(Block::of)
            .toList();

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> INSIDE_4.stream().noneMatch(block -> block.has(four));
            case Inet6Address six -> GIVEN_OUT_6.has(six) && INSIDE_6.stream().noneMatch(block -> block.has(six));
            default -> false;
        };
    }

    /** Addresses that begin alike. */
    private record Block(BigInteger begin, int freeBits) {

        static Block of(String notation) {
            int slash = notation.indexOf('/');
            byte[] first = InetAddress.ofLiteral(notation.substring(0, slash)).getAddress();
            int free = first.length * Byte.SIZE - Integer.parseInt(notation.substring(slash + 1));
            return new Block(new BigInteger(1, first).shiftRight(free), free);
        }

        boolean has(InetAddress address) {
            return new BigInteger(1, address.getAddress()).shiftRight(freeBits).equals(begin);
        }
    }
}
