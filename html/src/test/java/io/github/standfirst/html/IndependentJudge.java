package io.github.standfirst.html;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * What a second HTML parser, which knows nothing of the policy, reads in markup: the serialization of its tree, and
 * everything in it that could do harm. Its lists are its own, so that a mistake in the policy's is not repeated here.
 */
final class IndependentJudge extends DefaultHandler2 {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private static final Set<String> HARMLESS = Set.of(
            ("a abbr address article aside b bdi bdo blockquote br caption cite code data dd del details dfn div dl dt"
                            + " em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark ol p pre q"
                            + " s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u"
                            + " ul var wbr")
                    .split(" "));

    private static final Set<String> HARMLESS_ATTRIBUTES = Set.of(
            ("abbr alt cite colspan datetime dir height href lang open rel reversed rowspan scope src start title value"
                            + " width")
                    .split(" "));

    private static final Pattern HARMLESS_ADDRESS = Pattern.compile(
            "https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?[/?#].*"
                    + "|//[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?[/?#].*"
                    + "|mailto:[^\\p{Cntrl}]*"
                    + "|(?!//)[^:\\\\\\p{Cntrl}]*"
                    + "|(?!//)[^:\\\\\\p{Cntrl}]*[/?#][^\\\\\\p{Cntrl}]*",
            Pattern.DOTALL);

    private final StringBuilder reading = new StringBuilder();
    private final List<String> dangers = new ArrayList<>();

    private IndependentJudge() {}

    /** What the parser read, and what in it is dangerous. */
    record Verdict(String reading, List<String> dangers) {}

    static Verdict judge(String html) {
        IndependentJudge judge = new IndependentJudge();
        HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        parser.setScriptingEnabled(true);
        parser.setContentHandler(judge);
        parser.setLexicalHandler(judge);
        try {
            parser.parseFragment(new InputSource(new StringReader(html)), "div");
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Verdict(judge.reading.toString(), List.copyOf(judge.dangers));
    }

    @Override
    public void startElement(String namespace, String name, String qualified, Attributes attributes) {
        if (!namespace.equals(XHTML) || !HARMLESS.contains(name)) {
            dangers.add("element " + name);
        }
        reading.append('<').append(name);
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(attributes.getLocalName(i), attributes.getValue(i));
        }
        reading.append('>');
    }

    private void attribute(String name, String value) {
        if (!HARMLESS_ATTRIBUTES.contains(name)) {
            dangers.add("attribute " + name);
        }
        boolean address = Set.of("href", "src", "cite").contains(name);
        boolean unsafe = address
                && (!HARMLESS_ADDRESS.matcher(value).matches()
                        || value.toLowerCase(Locale.ROOT).contains("script:"));
        if (unsafe) {
            dangers.add("address " + value);
        }
        reading.append(' ').append(name).append("=\"").append(escape(value)).append('"');
    }

    @Override
    public void endElement(String namespace, String name, String qualified) {
        if (!Set.of("br", "hr", "img", "wbr").contains(name)) {
            reading.append("</").append(name).append('>');
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        reading.append(escape(new String(text, start, length)).replace("&quot;", "\""));
    }

    @Override
    public void comment(char[] text, int start, int length) {
        dangers.add("comment");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("\u00A0", "&nbsp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
