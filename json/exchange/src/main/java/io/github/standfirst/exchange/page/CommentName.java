package io.github.standfirst.exchange.page;

import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.CommenterRole;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.WebUrl;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Who wrote a comment: the element that holds the name, and what it says. */
final class CommentName {

    private static final int MAX_NAME_LENGTH = 100;
    private static final int MAX_TEXT_LENGTH = 300;
    /** What has more characters, those that are no part of a name included, is not read to find one in it. */
    private static final int MAX_READ_LENGTH = 2_000;
    /** How many elements are tried for each rule. */
    private static final int MAX_TRIED = 20;
    /** How far behind the beginning of the text a link may stand that is a name. */
    private static final int LEADING_ELEMENTS = 12;

    private static final Pattern ENDING = Pattern.compile(
            "\\s*(?:\\b(?:says|said|wrote|writes|sagte?|schreibt|schrieb|meint|meinte|dit|a écrit|dice|dijo|ha detto|pisze|"
                    + "говорит|ասում է)\\b)?\\s*(?:\\.\\.\\.|\u2026)?\\s*[:,|\u2013\u2014-]*\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BEGINNING = Pattern.compile(
            "^(?:by|von|par|por|di|from|posted by|comment by|kommentar von)\\s+", Pattern.CASE_INSENSITIVE);

    private static final Set<String> OF_AUTHOR = Set.of(
            "bypostauthor",
            "by-post-author",
            "comment-by-node-author",
            "wc-blog-post_author",
            "wpd-blog-post_author",
            "is-author",
            "comment-by-author");
    private static final String ACCOUNT = "comment-author-";

    private final PageTree tree;
    private final PageAddresses addresses;
    private final PageDates dates;
    private final CommentScope scope;
    private final Notes notes;
    private final @Nullable Element element;
    private boolean tooLong;

    CommentName(PageTree tree, PageAddresses addresses, PageDates dates, CommentScope scope, Notes notes) {
        this.tree = tree;
        this.addresses = addresses;
        this.dates = dates;
        this.scope = scope;
        this.notes = notes;
        this.element = find();
        if (tooLong) {
            notes.add(String.format(
                    Locale.ROOT,
                    "a comment gives a name of more than %d characters, which is left out",
                    MAX_NAME_LENGTH));
        }
    }

    /** The element that holds the name, null where there is none. */
    @Nullable
    Element element() {
        return element;
    }

    /** The element that holds the name, by what says so most plainly. */
    private @Nullable Element find() {
        List<IntPredicate> rules = List.of(
                position -> ItemProperty.is(tree.element(position), "name") && isWithinAuthor(position),
                position -> tree.marks(position).has("fn"),
                position -> tree.marks(position).has("username"),
                position -> CommentNames.isCommenter(tree.marks(position)),
                position -> isAuthorProperty(tree.element(position)),
                position -> CommentNames.isAuthor(tree.marks(position)),
                position -> tree.element(position).nameIs("cite"),
                position -> tree.element(position).attr("rel").contains("author"),
                position -> tree.element(position).nameIs("a")
                        && tree.marks(position).has("url"),
                this::isLeadingLink);
        for (IntPredicate rule : rules) {
            Optional<Element> found = scope.surroundings().stream()
                    .filter(position -> position != scope.position() && rule.test(position))
                    .limit(MAX_TRIED)
                    .map(tree::element)
                    .filter(named -> !name(named).isEmpty())
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }

    /** A short link in front of the text that leads to somebody, not to a comment or a form. */
    private boolean isLeadingLink(int position) {
        Element link = tree.element(position);
        String href = link.attr("href");
        return link.nameIs("a")
                && href.length() > 1
                && href.indexOf('#') < 0
                && position < tree.position(scope.body()) + LEADING_ELEMENTS
                && !CommentNames.isMeta(tree.marks(position))
                && dates.find(PageText.of(link)).isEmpty();
    }

    private static boolean isAuthorProperty(Element element) {
        return ItemProperty.is(element, "author") || ItemProperty.is(element, "creator");
    }

    private boolean isWithinAuthor(int position) {
        int author = tree.above(position, above -> above <= scope.position() || isAuthorProperty(tree.element(above)));
        return author > scope.position();
    }

    /** The name in an element, which may hold a date and the word "says", too. */
    private String name(Element named) {
        boolean given = named.hasAttr("content");
        if (!given && tree.textLength(tree.position(named)) > MAX_READ_LENGTH) {
            return "";
        }
        @Nullable Element isolated = named.selectFirst("bdi");
        String text = given
                ? PageText.line(named.attr("content"))
                : PageText.of(isolated == null ? named : isolated, this::isNoName);
        if (text.length() > MAX_TEXT_LENGTH) {
            tooLong |= isName(named);
            return "";
        }
        String name = BEGINNING.matcher(ENDING.matcher(text).replaceFirst("")).replaceFirst("");
        tooLong |= name.length() > MAX_NAME_LENGTH && isName(named);
        boolean plausible =
                name.length() <= MAX_NAME_LENGTH && name.codePoints().anyMatch(c -> !Character.isDigit(c));
        return plausible ? name : "";
    }

    /** Answers whether an element can hold nothing but a name. */
    private boolean isName(Element named) {
        return tree.marks(named).has("fn") || ItemProperty.is(named, "name");
    }

    private boolean isNoName(Node node) {
        if (!(node instanceof Element within)) {
            return false;
        }
        Marks marks = tree.marks(within);
        boolean named = CommentNames.isAuthor(marks) || marks.has("fn");
        boolean other = CommentNames.isDate(marks)
                || marks.has("says")
                || marks.has("reply")
                || marks.has("screen-reader-text");
        return within.nameIs("time") || (!named && other);
    }

    /**
     * The commenter, as displayed.
     *
     * @param announced whether another site announced itself; then its link is a part of the text
     */
    Commenter commenter(boolean announced) {
        CommenterRole role = scope.marks().hasAny(OF_AUTHOR) ? CommenterRole.AUTHOR : CommenterRole.READER;
        @Nullable
        Element named = element == null && announced ? scope.root().selectFirst("a.url, a[rel~=external]") : element;
        return named == null
                ? new Commenter("", null, accountId(), role)
                : new Commenter(name(named), website(named), accountId(), role);
    }

    /** The account that WordPress names among the classes of a comment by one of its users. */
    private @Nullable String accountId() {
        if (scope.marks().has("byuser")) {
            for (String token : scope.root().classNames()) {
                String account = token.startsWith(ACCOUNT) ? PageText.line(token.substring(ACCOUNT.length())) : "";
                if (!account.isEmpty()) {
                    return account;
                }
            }
        }
        return null;
    }

    private @Nullable WebUrl website(Element named) {
        @Nullable Element link = link(named);
        if (link == null) {
            return null;
        }
        String rel = link.attr("rel").toLowerCase(Locale.ROOT);
        boolean given = link.hasClass("url") || rel.contains("external") || rel.contains("ugc");
        String href = link.attr("href").strip();
        Optional<WebUrl> found = WebUrl.find(href);
        if (found.isEmpty() && given && !href.isEmpty()) {
            notes.add(
                    "the website " + Quoted.of(href) + " of a commenter is left out; expected is an http or https URL");
        }
        return found.filter(url -> given || !addresses.isOwn(url)).orElse(null);
    }

    private static @Nullable Element link(Element named) {
        if (named.nameIs("a")) {
            return named;
        }
        @Nullable Element within = named.selectFirst("a[href]");
        @Nullable Element around = named.parent();
        return within == null && around != null && around.nameIs("a") ? around : within;
    }
}
