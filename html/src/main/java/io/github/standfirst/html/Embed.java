package io.github.standfirst.html;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.WebUrl;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A host whose pages may be embedded: an {@code iframe} with nothing in it, an {@code https} address of exactly this
 * host, and a {@code sandbox} that the policy writes.
 *
 * <p>A page that has both {@code allow-scripts} and {@code allow-same-origin} is held by no sandbox if it comes from the
 * host that embeds it: never list a host of your own.
 *
 * @param host in lower case, such as {@code www.youtube-nocookie.com}; subdomains are other hosts
 * @param sandbox what the embedded page may do in spite of its sandbox, some of {@link #SANDBOX_TOKENS}; none by default
 * @param allow features that it may use, in lower case, such as {@code fullscreen}
 */
public record Embed(String host, Set<String> sandbox, Set<String> allow) {

    /** What can be granted. To lead the page around it elsewhere, to lock the pointer, or to open dialogs can not. */
    public static final Set<String> SANDBOX_TOKENS = Set.of(
            "allow-forms",
            "allow-popups",
            "allow-popups-to-escape-sandbox",
            "allow-presentation",
            "allow-same-origin",
            "allow-scripts");

    /**
     * Copies and sorts.
     *
     * @throws NullPointerException if a component or an element of one is null
     * @throws IllegalArgumentException if the host is none, or a token or feature can not be granted
     */
    public Embed {
        requireNonNull(host, "host");
        String address = "https://" + host + "/";
        if (!WebUrl.find(address).map(url -> url.value().equals(address)).orElse(false) || host.indexOf(':') >= 0) {
            throw new IllegalArgumentException(
                    "host to embed is " + Quoted.of(host) + "; expected is a host name in lower case without a port");
        }
        for (String token : sandbox) {
            if (!SANDBOX_TOKENS.contains(token)) {
                throw new IllegalArgumentException(
                        "sandbox token is " + Quoted.of(token) + "; allowed are " + new TreeSet<>(SANDBOX_TOKENS));
            }
        }
        for (String feature : allow) {
            boolean wellFormed =
                    !feature.isEmpty() && feature.chars().allMatch(unit -> unit == '-' || (unit >= 'a' && unit <= 'z'));
            if (!wellFormed) {
                throw new IllegalArgumentException(
                        "feature is " + Quoted.of(feature) + "; expected are letters from 'a' to 'z' and '-'");
            }
        }
        sandbox = Collections.unmodifiableSet(new TreeSet<>(sandbox));
        allow = Collections.unmodifiableSet(new TreeSet<>(allow));
    }

    /**
     * A host whose pages may show themselves and do nothing else.
     *
     * @throws IllegalArgumentException if it is no host name in lower case
     */
    public static Embed of(String host) {
        return new Embed(host, Set.of(), Set.of());
    }

    /**
     * The same with other permissions.
     *
     * @param tokens some of {@link #SANDBOX_TOKENS}
     * @throws IllegalArgumentException if it is another one
     */
    public Embed withSandbox(String... tokens) {
        return new Embed(host, Set.copyOf(List.of(tokens)), allow);
    }

    /**
     * The same with other features.
     *
     * @param features names of <a href="https://www.w3.org/TR/permissions-policy/">Permissions Policy</a>
     * @throws IllegalArgumentException if one has anything but small letters and {@code -}
     */
    public Embed withFeatures(String... features) {
        return new Embed(host, sandbox, Set.copyOf(List.of(features)));
    }
}
