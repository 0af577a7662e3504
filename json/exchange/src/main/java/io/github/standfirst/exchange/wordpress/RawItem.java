package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.Image;
import io.github.standfirst.text.CharacterRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What WordPress says of one thing, a post above all, whichever way it came here: texts under the names that exports have
 * for them, so that one set of rules reads every source. Of custom fields it has those that are wanted, of a password that
 * there is one.
 */
final class RawItem {

    private static final int MAX_NAMES = 20;

    private final RawTexts texts;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Map<Omission, Set<String>> omissions = new EnumMap<>(Omission.class);
    private final Map<Omission, Integer> furtherOmissions = new EnumMap<>(Omission.class);
    private final List<RawTerm> terms = new ArrayList<>();
    private final List<RawTexts> comments = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Image.@Nullable Size size;
    private int forbidden;
    private int length;

    /** Why something of an item is not read, as the note on it begins. */
    enum Omission {
        UNUSUAL_ELEMENT("elements that exports usually do not have, left out: "),
        REPEATED_ELEMENT("elements that stand there again, left out: "),
        UNUSUAL_MEMBER("members that were not asked for: "),
        ODD_MEMBER("members of another kind than the API gives, left out: "),
        FIELD("custom fields that were not asked for: ");

        private final String sentence;

        Omission(String sentence) {
            this.sentence = sentence;
        }
    }

    /** An item of which nothing is said yet. */
    RawItem() {
        this(new RawTexts());
    }

    /** An item of which nothing but texts is said yet. */
    RawItem(RawTexts texts) {
        this.texts = texts;
    }

    /** A copy, which can get what others say of the item. */
    RawItem(RawItem other) {
        texts = new RawTexts(other.texts);
        fields.putAll(other.fields);
        other.omissions.forEach((why, names) -> omissions.put(why, new LinkedHashSet<>(names)));
        furtherOmissions.putAll(other.furtherOmissions);
        terms.addAll(other.terms);
        comments.addAll(other.comments);
        notes.addAll(other.notes);
        size = other.size;
        forbidden = other.forbidden;
        length = other.length;
    }

    /** Adds a text; answers whether there was none of its name. */
    boolean add(String name, String text) {
        return texts.add(name, text);
    }

    /** Adds a custom field, of which the texts have the value. */
    void addField(String name, RawTexts field) {
        forbidden += field.forbidden();
        length += field.length();
        fields.computeIfAbsent(name, first -> new ArrayList<>()).add(field.whole("wp:meta_value"));
    }

    /** Adds a value of a custom field. */
    void addField(String name, String value) {
        fields.computeIfAbsent(name, first -> new ArrayList<>()).add(clean(value));
    }

    /** Adds a sentence as {@link ItemNotes#add} takes it. */
    void addNote(String note) {
        notes.add(note);
    }

    /** Adds a term. */
    void addTerm(String taxonomy, String slug, String name) {
        terms.add(new RawTerm(clean(taxonomy).strip(), clean(slug).strip(), clean(name)));
    }

    /** Adds a term whose texts are clean. */
    void addTerm(RawTerm term) {
        terms.add(term);
    }

    /** Adds a comment. */
    void addComment(RawTexts comment) {
        forbidden += comment.forbidden();
        length += comment.length();
        comments.add(comment);
    }

    /** Adds the name of something that is not read; of each kind no more than a note can hold, the rest is counted. */
    void omit(Omission why, String name) {
        Set<String> names = omissions.computeIfAbsent(why, first -> new LinkedHashSet<>());
        if (names.size() < MAX_NAMES) {
            names.add(name);
        } else if (!names.contains(name)) {
            furtherOmissions.merge(why, 1, Integer::sum);
        }
    }

    /** Sets the size of the picture that it is, null where that is not said. */
    void size(Image.@Nullable Size pixels) {
        size = pixels;
    }

    private String clean(String text) {
        forbidden += RawTexts.forbiddenIn(text);
        length += text.length();
        return CharacterRule.clean(text);
    }

    /** How many characters all of its texts have. */
    int length() {
        return texts.length() + length;
    }

    /** Its texts by name. */
    RawTexts texts() {
        return texts;
    }

    /** The text of a name, without white space around it. */
    String get(String name) {
        return texts.get(name);
    }

    /** The first value of a custom field, without white space around it; empty where it has none. */
    String field(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0).strip();
    }

    /** The values of all custom fields that are wanted, by name. */
    Map<String, List<String>> fields() {
        return fields;
    }

    List<RawTerm> terms() {
        return terms;
    }

    List<RawTexts> comments() {
        return comments;
    }

    /** The size of the picture that it is, null where that is not said. */
    Image.@Nullable Size size() {
        return size;
    }

    /** The names of what is not read for one reason. */
    Set<String> omitted(Omission why) {
        return omissions.getOrDefault(why, Set.of());
    }

    /** All that is said of it, private things, too; equal for items of which the same is said. */
    String all() {
        return texts.all() + fields + omissions + furtherOmissions + terms + notes + size;
    }

    /** Says what the source has of the item and is not read. */
    void report(ItemNotes report) {
        omissions.forEach((why, names) -> report.addNames(why.sentence, names, furtherOmissions.getOrDefault(why, 0)));
        notes.forEach(report::add);
        report.addForbidden(texts.forbidden() + forbidden);
    }
}
