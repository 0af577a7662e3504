package io.github.standfirst.html;

import io.github.standfirst.text.HtmlEscaper;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Cuts markup that a policy wrote, in which every {@code <} begins a tag, every tag ends at the next {@code >}, and only
 * four references occur.
 */
final class TruncatedMarkup {

    private final String html;
    private final Truncation truncation;
    private final TextMeasures.Counter counter = new TextMeasures.Counter();

    /** Behind the last text that is kept; the beginning where none is. */
    private int cut;

    private int codePoints;
    private int blocks;
    private int depth;
    private boolean looseText;
    private int before;
    private int indicators;

    /** An element that is open where the markup is cut. */
    private record Open(HtmlElement element, int start) {

        /** White space stands in lists and tables, too, but an ellipsis can not. */
        boolean holdsText() {
            return element.content() == Content.PHRASING || element.content().holdsText();
        }
    }

    private TruncatedMarkup(String html, Truncation truncation) {
        this.html = html;
        this.truncation = truncation;
    }

    /** What is kept; the same instance where nothing had to be cut. */
    static String of(String html, Truncation truncation) {
        TruncatedMarkup markup = new TruncatedMarkup(html, truncation);
        return markup.fits() ? html : markup.closed();
    }

    private boolean fits() {
        int place = 0;
        while (place < html.length()) {
            boolean within = html.charAt(place) == '<' ? tag(place) : text(place);
            if (!within) {
                return false;
            }
            place = next(place);
        }
        return true;
    }

    /** Behind the tag, reference or code point that stands at a place. */
    private int next(int place) {
        return switch (html.charAt(place)) {
            case '<' -> html.indexOf('>', place) + 1;
            case '&' -> html.indexOf(';', place) + 1;
            default -> place + Character.charCount(html.codePointAt(place));
        };
    }

    /** Takes a tag; answers false where it begins a block too many. */
    private boolean tag(int place) {
        boolean end = html.charAt(place + 1) == '/';
        HtmlElement element = elementAt(place);
        boolean block = !element.content().isInline();
        if (block || element == HtmlElement.BR) {
            counter.gap();
            cut = before == 0 ? cut : Math.max(cut, place);
            before = 0;
        }
        if (end) {
            depth -= block ? 1 : 0;
            cut = truncation.unit() == Truncation.Unit.BLOCKS && depth == 0 && block ? next(place) : cut;
            return true;
        }
        boolean picture = element == HtmlElement.IMG || element == HtmlElement.IFRAME || element == HtmlElement.HR;
        if (block && depth == 0) {
            looseText = false;
            blocks++;
        } else if (depth == 0 && !looseText) {
            looseText = true;
            blocks++;
        }
        depth += block && !element.content().isVoid() ? 1 : 0;
        boolean fits = truncation.unit() != Truncation.Unit.BLOCKS || blocks <= truncation.limit();
        if (fits && picture && within()) {
            cut = next(place);
        }
        return fits;
    }

    /** Answers whether what takes no room of its own still follows what is kept. */
    private boolean within() {
        return switch (truncation.unit()) {
            case CODE_POINTS -> codePoints < truncation.limit();
            case WORDS -> counter.wordCount() < truncation.limit();
            case BLOCKS -> true;
        };
    }

    /** Takes a code point; answers false where it is one too many. */
    private boolean text(int place) {
        int codePoint = codePointAt(place);
        boolean space = codePoint == ' ' || codePoint == '\n' || codePoint == '\t';
        if (depth == 0 && !space && !looseText) {
            looseText = true;
            blocks++;
        }
        boolean fits = switch (truncation.unit()) {
            case CODE_POINTS -> fitsCodePoint(place, codePoint);
            case WORDS -> {
                counter.next(codePoint);
                yield counter.wordCount() <= truncation.limit();
            }
            case BLOCKS -> blocks <= truncation.limit();
        };
        if (fits && !space && truncation.unit() != Truncation.Unit.CODE_POINTS) {
            cut = next(place);
        }
        return fits;
    }

    /** The cut stays in front of a character that has begun, until the next one shows that it is whole. */
    private boolean fitsCodePoint(int place, int codePoint) {
        if (before != 0 && TextUnits.mayCut(before, codePoint, indicators)) {
            cut = Math.max(cut, wholeEnd(place));
        }
        indicators = TextUnits.isRegionalIndicator(codePoint) ? indicators + 1 : 0;
        before = codePoint;
        codePoints++;
        return codePoints <= truncation.limit();
    }

    /** Tags may stand between two texts: the cut is behind the former. */
    private int wholeEnd(int place) {
        int end = place;
        while (end > 0 && html.charAt(end - 1) == '>') {
            end = html.lastIndexOf('<', end - 1);
        }
        return end;
    }

    private int codePointAt(int place) {
        if (html.charAt(place) != '&') {
            return html.codePointAt(place);
        }
        return switch (html.charAt(place + 1)) {
            case 'l' -> '<';
            case 'g' -> '>';
            case 'n' -> 0xA0;
            default -> '&';
        };
    }

    private HtmlElement elementAt(int place) {
        int start = html.charAt(place + 1) == '/' ? place + 2 : place + 1;
        int end = start;
        while (html.charAt(end) != '>' && html.charAt(end) != ' ') {
            end++;
        }
        SourceTag tag = SourceTag.find(html, start, end);
        HtmlElement element = tag == null ? null : tag.element();
        if (element == null) {
            throw new IllegalStateException("markup of a policy holds a tag at " + place + " that none can allow");
        }
        return element;
    }

    /** What is kept, with an ellipsis and the end tags of all that is open where it was cut. */
    private String closed() {
        Deque<Open> open = new ArrayDeque<>();
        int link = openAt(cut, open);
        if (link >= 0 && hasText(link)) {
            cut = link;
            open.clear();
            openAt(cut, open);
        }
        while (!open.isEmpty() && !open.element().holdsText()) {
            cut = open.pop().start();
        }
        int end = cut;
        while (end > 0
                && (html.charAt(end - 1) == ' ' || html.charAt(end - 1) == '\n' || html.charAt(end - 1) == '\t')) {
            end--;
        }
        StringBuilder out = new StringBuilder(end + 64).append(html, 0, end);
        HtmlEscaper.appendText(out, truncation.ellipsis());
        while (!open.isEmpty()) {
            out.append(open.pop().element().closing());
        }
        return out.toString();
    }

    /** Gathers the elements that are open at a place; answers where the link begins that is open there, or -1. */
    private int openAt(int place, Deque<Open> open) {
        int link = -1;
        int at = 0;
        while (at < place) {
            if (html.charAt(at) == '<') {
                HtmlElement element = elementAt(at);
                boolean end = html.charAt(at + 1) == '/';
                boolean nested = !element.content().isVoid();
                if (end && nested) {
                    open.pop();
                } else if (nested) {
                    open.push(new Open(element, at));
                }
                link = element == HtmlElement.A ? end ? -1 : at : link;
            }
            at = next(at);
        }
        return link;
    }

    /** Answers whether anything is to be read in front of a place. */
    private boolean hasText(int place) {
        int at = 0;
        while (at < place) {
            boolean text = html.charAt(at) != '<' && html.charAt(at) > ' ';
            if (text) {
                return true;
            }
            at = next(at);
        }
        return false;
    }
}
