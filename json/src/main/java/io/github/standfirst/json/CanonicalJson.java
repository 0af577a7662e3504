package io.github.standfirst.json;

import io.github.standfirst.json.JsonTree.Digits;
import io.github.standfirst.json.JsonTree.Elements;
import io.github.standfirst.json.JsonTree.Literal;
import io.github.standfirst.json.JsonTree.Members;
import io.github.standfirst.json.JsonTree.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one way to write a JSON value, as <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785</a> has it: members
 * sorted, no white space, numbers as ECMAScript writes them. Texts that say the same have the same canonical form,
 * whoever wrote them, and so the same hash. Immutable.
 */
public final class CanonicalJson {

    private final String text;

    private CanonicalJson(String text) {
        this.text = text;
    }

    /**
     * The canonical form of a JSON text, within {@link JsonLimits#standard()}.
     *
     * @throws StandfirstJsonException if the text is no JSON, a member stands twice, a string holds a lone surrogate, or
     *     a number is past those of 64 bits (RFC 7493)
     */
    public static CanonicalJson of(String json) {
        return of(DocumentText.standard(), json);
    }

    /** The canonical form of what was written by this library, however long it is. */
    static CanonicalJson ofWritten(String json) {
        return of(
                DocumentText.standard()
                        .with(ReadOptions.STANDARD.withLimits(JsonLimits.standard()
                                .withChars(Integer.MAX_VALUE)
                                .withElements(Integer.MAX_VALUE))),
                json);
    }

    private static CanonicalJson of(DocumentText documents, String json) {
        JsonTree tree = documents.read(JsonTree.OfDocument.CANONICAL, json);
        StringBuilder out = new StringBuilder(json.length());
        Deque<Object> rest = new ArrayDeque<>();
        rest.push(tree);
        while (!rest.isEmpty()) {
            Object next = rest.pop();
            if (next instanceof Members members) {
                pushAll(members, rest);
            } else if (next instanceof Elements elements) {
                pushAll(elements, rest);
            } else if (next instanceof Text text) {
                CanonicalText.append(text.text(), out);
            } else if (next instanceof Digits number) {
                out.append(number.digits());
            } else if (next instanceof Literal literal) {
                out.append(literal.word());
            } else {
                out.append(next);
            }
        }
        return new CanonicalJson(out.toString());
    }

    /** Names are sorted by their UTF-16 code units, as strings compare. */
    private static void pushAll(Members members, Deque<Object> rest) {
        List<Object> parts = new ArrayList<>();
        String before = "{";
        for (Map.Entry<String, JsonTree> member : new TreeMap<>(members.byName()).entrySet()) {
            parts.add(before);
            parts.add(new Text(member.getKey()));
            parts.add(":");
            parts.add(member.getValue());
            before = ",";
        }
        parts.add(members.byName().isEmpty() ? "{}" : "}");
        pushAll(parts, rest);
    }

    private static void pushAll(Elements elements, Deque<Object> rest) {
        List<Object> parts = new ArrayList<>();
        String before = "[";
        for (JsonTree element : elements.list()) {
            parts.add(before);
            parts.add(element);
            before = ",";
        }
        parts.add(elements.list().isEmpty() ? "[]" : "]");
        pushAll(parts, rest);
    }

    private static void pushAll(List<Object> parts, Deque<Object> rest) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            rest.push(parts.get(i));
        }
    }

    /** The canonical form. */
    public String text() {
        return text;
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** The SHA-256 of the form's UTF-8 bytes, 64 hexadecimal digits in lower case. */
    public String sha256() {
        return HexFormat.of().formatHex(digest());
    }

    /**
     * The hash as a strong entity tag (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3">RFC 9110, section
     * 8.8.3</a>), quotation marks included.
     */
    public String entityTag() {
        return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(digest()) + '"';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CanonicalJson that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The hash, and nothing of the text. */
    @Override
    public String toString() {
        return "CanonicalJson[sha256=" + sha256() + "]";
    }
}
