package io.github.standfirst.exchange.page;

import io.github.standfirst.exchange.page.Marks.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the classes and ids of elements say of their part in a discussion, in the languages that sites write them in. */
final class CommentNames {

    private static final Set<String> COMMENT = Words.of("""
            comment kommentar commentaire comentario commento reactie komentarz cmt comm
            """);
    private static final Set<String> COMMENTS = Words.of("""
            comments kommentare commentaires comentarios commenti reacties komentarze discussion
            disqus replies
            """);

    /** Beginnings at which longer words are cut: {@code commentlist}, {@code kommentartext}. */
    private static final List<String> STEMS = List.of("comments", "comment", "kommentare", "kommentar");

    private static final Set<String> UNIT_ENDINGS = Words.of("""
            item entry single block container wrap wrapper box post node row card element holder
            view unit outer inner detail main odd even
            """);
    private static final Set<String> ITEM_ENDINGS = Set.of("item", "entry", "single", "node", "row", "card", "unit");
    private static final Set<String> LIST_ENDINGS = Set.of("list", "items", "area", "section", "thread");
    private static final Set<String> NO_UNIT_BEGINNINGS = Words.of("""
            add leave write new your no last latest recent more all show load category tag hide
            toggle submit to has with facebook fb open close count form allow require must can
            cancel
            """);
    private static final Set<String> BODY_ENDINGS = Words.of("""
            content contents text txt body message msg copy story bd description inhalt texte
            contenu testo texto para paragraph html p
            """);
    private static final Set<String> META_ENDINGS = Words.of("""
            author autor meta metadata date datum time timestamp reply link links footer header head
            heading info infos avatar action actions toolbar tools like likes vote votes voting
            rating permalink edit options count number user name buttons button controls nav share
            report flag menu status by data labels label left form details subject title image thumb
            photo awaiting
            """);
    private static final Set<String> COUNT_ENDINGS =
            Set.of("title", "heading", "headline", "count", "counter", "number");

    /** What the name of a part ends in, and also a name that says whose comment it is: {@code comment-author-jane}. */
    private static final Set<String> WITH_UNITS = Set.of("author", "by");

    private static final Set<String> META = Words.of("""
            vcard says reply avatar gravatar fn meta permalink timestamp date datum time share likes
            votes rating screen-reader-text sharedaddy sd-like author posted submitted links actions
            comment-reply-link comment-edit-link respond nickname username user user-name reply-link
            sr-only visually-hidden
            """);
    private static final Set<String> AUTHOR_WORDS = Words.of("""
            author autor auteur benutzer utilisateur usuario username nickname nick commenter
            commentator verfasser poster fn user name creator
            """);
    private static final Set<String> DATE_WORDS = Words.of("""
            date datum time zeit timestamp metadata meta posted published created permalink fecha
            data info when
            """);
    private static final Set<String> REPLIES = Words.of("""
            children replies indented answers antworten subcomments reponses respuestas nested
            thread-replies child-comments
            """);
    private static final Set<String> REMOVED = Set.of(
            "deleted",
            "removed",
            "is-deleted",
            "comment-deleted",
            "comment-removed",
            "geloescht",
            "wpd-deleted",
            "placeholder");

    private static final String ID_PREFIX = "comment-";
    private static final Pattern ANCHOR = Pattern.compile("#(?:[a-z]+-)?(?:comment|kommentar|comm|c)-?(\\d{1,20})");

    /** Digits and letters mixed, as in {@code comment-6a00d8341c}, are one id. */
    private static final Pattern HEXADECIMAL =
            Pattern.compile("(?:li-|div-)?comment-((?=[^a-f]*[a-f])(?=\\D*\\d)[0-9a-f]{6,64}(?:-[0-9a-f]{1,64}){0,8})");

    private CommentNames() {}

    private static boolean any(Marks marks, Predicate<List<String>> holds) {
        for (Mark mark : marks.list()) {
            if (!mark.words().isEmpty() && holds.test(split(mark.words()))) {
                return true;
            }
        }
        return false;
    }

    /** The words, those cut that begin or end with a word for comments. */
    private static List<String> split(List<String> words) {
        List<String> split = new ArrayList<>();
        for (String word : words) {
            String stem = stemIn(word);
            int at = word.indexOf(stem);
            if (stem.isEmpty() || COMMENT.contains(word) || COMMENTS.contains(word) || AUTHOR_WORDS.contains(word)) {
                split.add(word);
            } else {
                add(word.substring(0, at), split);
                split.add(stem);
                add(word.substring(at + stem.length()), split);
            }
        }
        return split;
    }

    private static void add(String word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word);
        }
    }

    private static String stemIn(String word) {
        for (String stem : STEMS) {
            if (word.contains(stem)) {
                return stem;
            }
        }
        return "";
    }

    private static int commentWord(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (COMMENT.contains(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The word that follows a word for comments, empty where there is none. */
    private static String ending(List<String> words) {
        int at = commentWord(words);
        return at < 0 || at + 1 == words.size() ? "" : words.get(at + 1);
    }

    /** A whole comment: {@code comment}, {@code li-comment-12}, {@code kommentar-item}, {@code wc-comment}. */
    static boolean isUnit(Marks marks) {
        return any(marks, CommentNames::namesUnit) && !any(marks, words -> namesPart(words) || namesList(words));
    }

    private static boolean namesUnit(List<String> words) {
        if (words.size() == 2 && COMMENTS.contains(words.get(0)) && ITEM_ENDINGS.contains(words.get(1))) {
            return true;
        }
        int at = commentWord(words);
        if (at < 0 || at > 2) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean fits = i < at
                    ? !NO_UNIT_BEGINNINGS.contains(word)
                    : i == at || isNumber(word) || UNIT_ENDINGS.contains(word);
            if (!fits) {
                return false;
            }
        }
        return !words.get(at).equals("comm") || words.stream().anyMatch(CommentNames::isNumber);
    }

    /** A part that lies in a comment. */
    private static boolean namesPart(List<String> words) {
        String ending = ending(words);
        return BODY_ENDINGS.contains(ending) || (META_ENDINGS.contains(ending) && !WITH_UNITS.contains(ending));
    }

    /** The id of a comment in the id of its element: the digits of {@code comment-12}, empty where it has none. */
    static String number(Element element) {
        Matcher hexadecimal = HEXADECIMAL.matcher(element.id());
        if (hexadecimal.matches()) {
            return hexadecimal.group(1);
        }
        List<String> words = split(Marks.words(element.id()));
        int at = commentWord(words);
        for (int i = at + 1; at >= 0 && i < words.size(); i++) {
            if (isNumber(words.get(i))) {
                return words.get(i);
            }
        }
        return "";
    }

    /** The id of a comment whose element says all of it: {@code comment-} and any text, on an article or a list item. */
    static String opaqueId(Element element) {
        boolean item = element.nameIs("article") || element.nameIs("li") || element.nameIs("p");
        if (!item || !element.id().startsWith(ID_PREFIX) || namesPart(split(Marks.words(element.id())))) {
            return "";
        }
        return element.id().substring(ID_PREFIX.length());
    }

    /** A list of comments, or what stands around it. */
    static boolean isList(Marks marks) {
        return any(marks, CommentNames::namesList);
    }

    private static boolean namesList(List<String> words) {
        if (LIST_ENDINGS.contains(ending(words))) {
            return true;
        }
        int last = words.size() - 1;
        boolean item = last == 1 && ITEM_ENDINGS.contains(words.get(last));
        return !item && last < 3 && words.stream().anyMatch(COMMENTS::contains);
    }

    /** A container that holds the answers to a comment. */
    static boolean isReplies(Marks marks) {
        return marks.hasAny(REPLIES) || any(marks, words -> words.contains("replies") || words.contains("children"));
    }

    /** The text of a comment, by a name that says so. */
    static boolean isBody(Marks marks) {
        return any(marks, words -> BODY_ENDINGS.contains(ending(words)));
    }

    /** The text of something, which within a comment is its own. */
    static boolean isAnyBody(Marks marks) {
        return any(marks, words -> BODY_ENDINGS.contains(words.get(words.size() - 1)));
    }

    /** What stands around the text of a comment: name, date, links to answer. */
    static boolean isMeta(Marks marks) {
        return marks.hasAny(META) || any(marks, words -> META_ENDINGS.contains(ending(words)));
    }

    static boolean isAuthor(Marks marks) {
        return any(marks, words -> AUTHOR_WORDS.contains(words.get(words.size() - 1)));
    }

    /** The one who wrote a comment, by a name that says so. */
    static boolean isCommenter(Marks marks) {
        return any(marks, words -> AUTHOR_WORDS.contains(ending(words)));
    }

    static boolean isDate(Marks marks) {
        return any(marks, words -> DATE_WORDS.contains(words.get(words.size() - 1)));
    }

    static boolean isRemoved(Marks marks) {
        return marks.hasAny(REMOVED);
    }

    /** The digits of the comment that an address leads to. */
    static Optional<String> anchor(String href) {
        int hash = href.lastIndexOf('#');
        Matcher anchor = ANCHOR.matcher(hash < 0 ? "" : href.substring(hash));
        return anchor.matches() ? Optional.of(anchor.group(1)) : Optional.empty();
    }

    /** What says how many comments there are: {@code comments-title}, {@code comment-count}. */
    static boolean isCount(Marks marks) {
        return any(
                marks,
                words -> words.size() == 2
                        && (COMMENTS.contains(words.get(0)) || COMMENT.contains(words.get(0)))
                        && COUNT_ENDINGS.contains(words.get(1)));
    }

    /** What holds a link to the comment that is answered. */
    static boolean isInReplyTo(Marks marks) {
        for (Mark mark : marks.list()) {
            List<String> words = mark.words();
            if (words.contains("to") && (words.contains("reply") || words.contains("replied"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
