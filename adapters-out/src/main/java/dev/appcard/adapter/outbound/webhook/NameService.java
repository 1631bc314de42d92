package dev.appcard.adapter.outbound.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. */
@FunctionalInterface
interface NameService {

    /** @throws UnknownHostException when it has none, or nobody said so in time */
    List<InetAddress> addressesOf(String host) throws UnknownHostException;
}
