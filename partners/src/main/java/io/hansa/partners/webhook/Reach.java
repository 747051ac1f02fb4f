package io.hansa.partners.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where deliveries may go: {@code https} to public addresses. Otherwise an endpoint could have the server call machines of its own
 * network. Names are looked at when they are connected to, because they can mean another address by then.
 */
@ApplicationScoped
class Reach {

    private static final int LONGEST = 500;

    private boolean loopback;

    protected Reach() {}

    /** @param loopback also this machine itself, by {@code http} too: for tests, and for trying it out */
    @Inject
    Reach(@ConfigProperty(name = "hansa.webhook.loopback", defaultValue = "false") boolean loopback) {
        this.loopback = loopback;
    }

    /** @throws AddressNotAllowed when deliveries may not go there, whatever the name means */
    String require(String text) {
        if (text.length() > LONGEST || !text.chars().allMatch(letter -> letter > ' ' && letter < 0x7f)) {
            throw new AddressNotAllowed(text);
        }
        try {
            URI url = new URI(text);
            if (url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
                throw new AddressNotAllowed(text);
            }
            if (!isScheme(url) || isLiteral(url.getHost()) && !allows(InetAddress.getByName(url.getHost()))) {
                throw new AddressNotAllowed(text);
            }
            return text;
        } catch (URISyntaxException | UnknownHostException e) {
            throw new AddressNotAllowed(text);
        }
    }

    private boolean isScheme(URI url) {
        return "https".equals(url.getScheme())
                ? loopback || !isThisMachine(url.getHost())
                : loopback && "http".equals(url.getScheme()) && isThisMachine(url.getHost());
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.endsWith(".localhost") || host.equals("127.0.0.1");
    }

    /** An address in letters could be asked of the name server, an address in figures not. */
    private static boolean isLiteral(String host) {
        return host.startsWith("[") || host.matches("[0-9.]+|0[xX].*");
    }

    boolean allows(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return loopback;
        }
        return !(address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || address instanceof Inet4Address four && isReserved(four)
                || address instanceof Inet6Address six && isReserved(six));
    }

    /** By IANA's registry of special-purpose addresses, what Java's own questions leave open. */
    private static boolean isReserved(Inet4Address address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        return first == 0
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
                || first == 203 && second == 0 && third == 113
                || first >= 240;
    }

    /** Only the global unicast range is public; of it, not what leads on to an address in figures, nor documentation. */
    private static boolean isReserved(Inet6Address address) {
        byte[] bytes = address.getAddress();
        int group = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int next = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        return group < 0x2000
                || group > 0x3fff
                || group == 0x2002
                || group == 0x2001 && (next < 0x200 || next == 0xdb8);
    }

    /** Addresses of a name, all of which are allowed. */
    InetAddress[] resolve(String host) throws UnknownHostException, NotAllowed {
        InetAddress[] found = InetAddress.getAllByName(host);
        if (!Arrays.stream(found).allMatch(this::allows)) {
            throw new NotAllowed(host);
        }
        return found;
    }

    /** A name leads to where deliveries may not go. */
    static final class NotAllowed extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        NotAllowed(String host) {
            super(host);
        }
    }
}
