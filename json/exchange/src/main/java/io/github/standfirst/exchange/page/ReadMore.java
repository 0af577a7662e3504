package io.github.standfirst.exchange.page;

import java.util.regex.Pattern;

/** Lines in the midst of a text that lead to other articles: "Read more: ...", "Auch interessant: ...". */
final class ReadMore {

    private static final Pattern BEGINNING = Pattern.compile(
            "^(?:read (?:more|also|next)|see also|related(?: articles| posts| stories)?|more on this|recommended"
                    + "|auch interessant|lesen sie auch|lies auch|mehr zum thema|weitere artikel|ähnliche (?:artikel|beiträge)"
                    + "|das könnte (?:sie|dich|dir) auch (?:interessieren|gefallen)|zum thema"
                    + "|(?:à )?lire aussi|lea también|leggi anche|lees ook|zobacz (?:również|też)|czytaj (?:także|też)"
                    + "|читайте также|կարդացեք նաև)(?:\\s*[:\u00BB\u203A>|-]|\\s*$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int MAX_LENGTH = 200;
    private static final int MAX_ELEMENTS = 20;
    private static final double MIN_LINK_SHARE = 0.4;

    private ReadMore() {}

    /** Answers whether an element is such a line: it begins like one, and the rest of it is links. */
    static boolean isAt(PageTree tree, int position) {
        int length = tree.textLength(position);
        boolean line = switch (tree.element(position).normalName()) {
            case "p", "div", "h2", "h3", "h4", "h5", "h6", "li", "aside", "section" -> true;
            default -> false;
        };
        if (!line || length == 0 || length > MAX_LENGTH || tree.end(position) - position > MAX_ELEMENTS) {
            return false;
        }
        String text = PageText.of(tree.element(position));
        boolean linked = tree.linkTextLength(position) >= MIN_LINK_SHARE * length;
        return BEGINNING.matcher(text).find()
                && (linked || BEGINNING.matcher(text).replaceFirst("").isBlank());
    }
}
