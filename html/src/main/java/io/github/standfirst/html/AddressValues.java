package io.github.standfirst.html;

import io.github.standfirst.html.PolicyRules.Addresses;
import io.github.standfirst.text.WebUrl;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules on addresses: each answers the address to write, or null for one that is not to be kept. Immutable. */
final class AddressValues {

    private static final String DATA = "data:";
    private static final String BASE64 = ";base64,";
    private static final int MAX_CANDIDATES = 50;
    private static final int MAX_DESCRIPTOR_LENGTH = 8;

    private final Map<HtmlAttribute, Set<String>> schemes = new EnumMap<>(HtmlAttribute.class);
    private final Map<String, Embed> embeds = new HashMap<>();
    private final Addresses addresses;
    private final @Nullable RelativeAddress base;
    private final String idPrefix;

    AddressValues(PolicyRules rules) {
        this.addresses = rules.addresses();
        this.base = addresses.base() == null ? null : new RelativeAddress(addresses.base());
        this.idPrefix = rules.writing().idPrefix();
        addresses.schemes().forEach((name, allowed) -> schemes.put(AllowedNames.attribute(name), Set.copyOf(allowed)));
        rules.embeds().forEach(embed -> embeds.put(embed.host(), embed));
    }

    /** The address to write for an address, or null. */
    @Nullable
    String accept(HtmlElement element, HtmlAttribute attribute, String value) {
        String address = stripEnds(value);
        if (element == HtmlElement.IFRAME) {
            return embedded(address);
        }
        boolean picture = element == HtmlElement.IMG && attribute == HtmlAttribute.SRC;
        if (picture && address.regionMatches(true, 0, DATA, 0, DATA.length())) {
            return dataImage(address);
        }
        if (attribute == HtmlAttribute.HREF && !idPrefix.isEmpty() && address.startsWith("#")) {
            return fragment(address);
        }
        return address(attribute, address);
    }

    /** The addresses and descriptors to write for those of a {@code srcset}, or null where none is kept. */
    @Nullable
    String acceptCandidates(HtmlAttribute attribute, String value) {
        List<String> kept = new ArrayList<>();
        int at = 0;
        while (kept.size() < MAX_CANDIDATES) {
            while (at < value.length() && (isSpace(value.charAt(at)) || value.charAt(at) == ',')) {
                at++;
            }
            if (at == value.length()) {
                break;
            }
            int end = at;
            while (end < value.length() && !isSpace(value.charAt(end))) {
                end++;
            }
            String url = value.substring(at, end);
            String descriptor = "";
            if (url.endsWith(",")) {
                url = withoutCommas(url);
                at = end;
            } else {
                int comma = value.indexOf(',', end);
                at = comma < 0 ? value.length() : comma;
                descriptor = value.substring(end, at).strip();
            }
            String address = address(attribute, url);
            if (address != null && isDescriptor(descriptor) && !address.endsWith(",")) {
                kept.add(descriptor.isEmpty() ? address : address + " " + descriptor);
            }
        }
        return kept.isEmpty() ? null : String.join(", ", kept);
    }

    /** The embed that an address to embed, as it was accepted, belongs to. */
    @Nullable
    Embed embed(String address) {
        return embeds.get(hostOf(address));
    }

    /** The host of an address that was accepted; empty where it has none. */
    static String hostOf(String address) {
        int start = 0;
        if (address.startsWith("https:")) {
            start = "https:".length();
        } else if (address.startsWith("http:")) {
            start = "http:".length();
        }
        if (!address.startsWith("//", start)) {
            return "";
        }
        int end = start + 2;
        while (end < address.length() && ":/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.substring(start + 2, end);
    }

    /** Answers whether an address that was accepted leads into the site that shows it. */
    static boolean isRelative(String address) {
        int colon = address.indexOf(':');
        boolean absolute = colon >= 0 && colon < firstDelimiter(address);
        return !absolute && !address.startsWith("//");
    }

    /** How many addresses a {@code srcset} seems to hold: a comma within an address has no space behind it. */
    static int countCandidates(String value) {
        int count = 1;
        for (int i = 0; i < value.length() - 1; i++) {
            count += value.charAt(i) == ',' && isSpace(value.charAt(i + 1)) ? 1 : 0;
        }
        return count;
    }

    /**
     * Browsers strip C0 and space at the ends, and drop tab and line feed anywhere
     * (<a href="https://url.spec.whatwg.org/#url-parsing">WHATWG URL, section 4.4</a>). Whoever writes one within is
     * hiding something, and a backslash leads elsewhere in a browser than in a library: both are refused.
     */
    private @Nullable String address(HtmlAttribute attribute, String address) {
        if (address.isEmpty() || hidesSomething(address)) {
            return null;
        }
        int colon = address.indexOf(':');
        boolean absolute = colon >= 0 && colon < firstDelimiter(address);
        if (!absolute) {
            return relative(attribute, address);
        }
        String scheme = scheme(address, colon);
        if (!allows(attribute, scheme)) {
            return null;
        }
        boolean web = scheme.equals("https") || scheme.equals("http");
        return web ? webAddress(address) : scheme + address.substring(colon);
    }

    private static String scheme(String address, int colon) {
        if (address.startsWith("https:")) {
            return "https";
        }
        return address.startsWith("http:")
                ? "http"
                : address.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    private boolean allows(HtmlAttribute attribute, String scheme) {
        return schemes.getOrDefault(attribute, Set.of()).contains(scheme);
    }

    private @Nullable String relative(HtmlAttribute attribute, String address) {
        if (base != null) {
            String resolved = base.resolve(address);
            boolean allowed = resolved != null && allows(attribute, resolved.substring(0, resolved.indexOf(':')));
            return allowed ? resolved : null;
        }
        if (!addresses.keepRelative()) {
            return null;
        }
        if (!address.startsWith("//")) {
            return address;
        }
        String web = webAddress("https:" + address);
        return web == null ? null : web.substring("https:".length());
    }

    private String fragment(String address) {
        String name = address.substring(1);
        boolean plain = name.isEmpty()
                || name.equals("top")
                || (name.startsWith(idPrefix) && name.length() > idPrefix.length());
        String fragment = plain ? name : idPrefix + name;
        return hidesSomething(fragment) ? "#" : "#" + fragment;
    }

    private @Nullable String embedded(String address) {
        String absolute = address.startsWith("//") ? "https:" + address : address;
        if (!absolute.regionMatches(true, 0, "https://", 0, "https://".length())) {
            return null;
        }
        String web = webAddress(absolute);
        return web != null && embeds.containsKey(hostOf(web)) ? web : null;
    }

    private @Nullable String dataImage(String address) {
        int comma = address.indexOf(BASE64);
        if (comma < 0) {
            return null;
        }
        String type = address.substring(DATA.length(), comma).toLowerCase(Locale.ROOT);
        String content = address.substring(comma + BASE64.length());
        boolean allowed = addresses.dataImageTypes().contains(type)
                && content.length() / 4L * 3L <= addresses.maxDataImageBytes()
                && isBase64(content);
        return allowed ? DATA + type + BASE64 + content : null;
    }

    private static boolean isBase64(String content) {
        int padding = content.endsWith("==") ? 2 : content.endsWith("=") ? 1 : 0;
        boolean wellFormed = !content.isEmpty() && content.length() % 4 == 0;
        for (int i = 0; wellFormed && i < content.length() - padding; i++) {
            char unit = content.charAt(i);
            wellFormed = CharacterClass.LETTERS.holds(unit)
                    || CharacterClass.DIGITS.holds(unit)
                    || unit == '+'
                    || unit == '/';
        }
        return wellFormed;
    }

    private static boolean isDescriptor(String descriptor) {
        if (descriptor.isEmpty()) {
            return true;
        }
        if (descriptor.length() > MAX_DESCRIPTOR_LENGTH) {
            return false;
        }
        char kind = descriptor.charAt(descriptor.length() - 1);
        int points = 0;
        for (int i = 0; i < descriptor.length() - 1; i++) {
            boolean point = descriptor.charAt(i) == '.' && kind == 'x' && i > 0 && i < descriptor.length() - 2;
            points += point ? 1 : 0;
            if (points > 1 || !(point || CharacterClass.DIGITS.holds(descriptor.charAt(i)))) {
                return false;
            }
        }
        return descriptor.length() > 1 && (kind == 'w' || kind == 'x');
    }

    private static String withoutCommas(String url) {
        int end = url.length();
        while (end > 0 && url.charAt(end - 1) == ',') {
            end--;
        }
        return url.substring(0, end);
    }

    private static @Nullable String webAddress(String address) {
        return WebUrl.find(address).map(WebUrl::value).orElse(null);
    }

    private static String stripEnds(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && isSpace(value.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(start, end);
    }

    /** C0 controls stand here as U+FFFD already, but for tab and line feed. */
    private static boolean isSpace(char unit) {
        return unit <= ' ';
    }

    private static boolean hidesSomething(String address) {
        for (int i = 0; i < address.length(); i++) {
            char unit = address.charAt(i);
            if (unit < ' ' || unit == 0x7F || unit == '\\') {
                return true;
            }
        }
        return false;
    }

    private static int firstDelimiter(String address) {
        for (int i = 0; i < address.length(); i++) {
            char unit = address.charAt(i);
            if (unit == '/' || unit == '?' || unit == '#') {
                return i;
            }
        }
        return address.length();
    }
}
