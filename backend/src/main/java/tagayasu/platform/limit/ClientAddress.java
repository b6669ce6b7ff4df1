package tagayasu.platform.limit;

import io.vertx.core.http.HttpServerRequest;

/** Where a request comes from, as far as one household or office can be told from the next. */
public final class ClientAddress {

    private ClientAddress() {}

    /** The peer, or whom a trusted proxy names when {@code quarkus.http.proxy.proxy-address-forwarding} is on. */
    public static String of(HttpServerRequest request) {
        var peer = request.remoteAddress();
        return peer == null || peer.hostAddress() == null ? "unknown" : network(peer.hostAddress());
    }

    /** IPv4 as it is; of IPv6 the first 64 bits, for a subscriber has all addresses behind them. */
    static String network(String address) {
        int zone = address.indexOf('%');
        String plain = zone < 0 ? address : address.substring(0, zone);
        if (plain.indexOf(':') < 0) return plain;
        int mapped = plain.lastIndexOf(':');
        if (plain.indexOf('.') > mapped) return plain.substring(mapped + 1);
        try {
            byte[] bytes = java.net.InetAddress.getByName(plain).getAddress(); // a literal: no name is looked up
            return java.util.HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length)) + "/64";
        } catch (java.net.UnknownHostException e) {
            return plain;
        }
    }
}
