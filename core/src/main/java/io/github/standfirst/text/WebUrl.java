package io.github.standfirst.text;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An absolute address of the web: {@code http} or {@code https}, a host name, and what follows it.
 *
 * <p>The value is written from its parts and holds ASCII alone: the scheme and host in lower case, labels of other
 * scripts as A-labels (<a href="https://www.rfc-editor.org/rfc/rfc3490">RFC 3490</a>), no default port, and in path,
 * query and fragment everything percent-encoded that browsers encode
 * (<a href="https://url.spec.whatwg.org/#percent-encoded-bytes">WHATWG URL, section 1.3</a>). Dot segments stay as they
 * are.
 *
 * <p>Browsers and libraries disagree on everything else, so it is refused: other schemes, relative addresses, user
 * info, backslashes, controls, white space in front or behind, bracketed addresses, hosts whose labels are not letters,
 * digits and inner hyphens, labels that begin with a combining mark or mix directions
 * (<a href="https://www.rfc-editor.org/rfc/rfc5893">RFC 5893</a>), and numbers that a browser would rewrite to an address
 * ({@code 0x7f.1}). A-labels are taken as they are written, without asking what they stand for.
 *
 * @param value the address, at most {@value #MAX_LENGTH} characters
 */
public record WebUrl(String value) implements Comparable<WebUrl> {

    /** The most characters that an address may have (RFC 9110, section 4.1, recommends support for as many octets). */
    public static final int MAX_LENGTH = 8_000;

    /**
     * Checks the address and writes it anew from its parts.
     *
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if it is not an address as described above
     */
    public WebUrl {
        value = WebUrlParser.normalize(requireNonNull(value, "value"));
    }

    /**
     * The address that a text holds.
     *
     * @throws IllegalArgumentException if it is not an address as described above
     */
    public static WebUrl parse(String text) {
        return new WebUrl(text);
    }

    /** The address that a text holds, or nothing where {@link #parse} would refuse it. */
    public static Optional<WebUrl> find(String text) {
        try {
            return Optional.of(new WebUrl(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The host name, in lower case, labels of other scripts as A-labels. */
    public String host() {
        int start = value.indexOf("//") + 2;
        int end = start;
        while (end < value.length() && ":/?#".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        return value.substring(start, end);
    }

    @Override
    public int compareTo(WebUrl other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
