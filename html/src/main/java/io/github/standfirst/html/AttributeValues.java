package io.github.standfirst.html;

import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules on attribute values: each answers the value to write, or null for one that is not to be kept. Immutable. */
final class AttributeValues {

    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");
    private static final Set<String> SCOPES = Set.of("row", "col", "rowgroup", "colgroup");
    private static final Set<String> LOADINGS = Set.of("lazy", "eager");
    private static final Set<String> TARGETS = Set.of("_blank");
    private static final Set<String> TRUTHS = Set.of("true", "false");
    private static final Set<String> LINK_TYPES = Set.of(
            "author bookmark external help license me next nofollow noopener noreferrer prev search sponsored tag ugc"
                    .split(" "));

    /** Tags of two letters that are no longer in use, for which others are written. */
    private static final Set<String> FORMER_LANGUAGES = Set.of("in", "iw", "ji");

    private static final int MAX_COUNT_DIGITS = 5;
    private static final int MAX_INTEGER_DIGITS = 9;
    private static final int MAX_DATETIME_LENGTH = 40;
    private static final int MAX_SIZES_LENGTH = 1_000;
    private static final int MAX_ID_LENGTH = 200;
    private static final int MAX_WORDS = 100;

    private final Map<String, ValueRule> rules;
    private final String idPrefix;
    private final AddressValues addresses;

    AttributeValues(PolicyRules rules) {
        this.rules = rules.values();
        this.idPrefix = rules.writing().idPrefix();
        this.addresses = new AddressValues(rules);
    }

    AddressValues addresses() {
        return addresses;
    }

    /** The value to write for a decoded value, or null. */
    @Nullable
    String accept(HtmlElement element, HtmlAttribute attribute, String decoded) {
        String value = CharacterRule.clean(decoded);
        return switch (attribute.value()) {
            case TEXT -> text(attribute, value);
            case ADDRESS -> addresses.accept(element, attribute, value);
            case ADDRESSES -> addresses.acceptCandidates(attribute, value);
            case CLASSES -> classes(value);
            case COUNT -> integer(value, MAX_COUNT_DIGITS, 1);
            case INTEGER -> integer(value, MAX_INTEGER_DIGITS, Integer.MIN_VALUE);
            case DATETIME -> datetime(value);
            case LANGUAGE -> language(value.strip());
            case DIRECTION -> oneOf(DIRECTIONS, value);
            case ID -> id(value);
            case IDS -> ids(value);
            case LOADING -> oneOf(LOADINGS, value);
            case REL -> linkTypes(value);
            case SCOPE -> oneOf(SCOPES, value);
            case SIZES -> sizes(value);
            case TARGET -> oneOf(TARGETS, value);
            case TRUTH -> oneOf(TRUTHS, value);
            case FLAG -> "";
        };
    }

    private @Nullable String text(HtmlAttribute attribute, String value) {
        ValueRule rule = rules.isEmpty() ? null : rules.get(attribute.attributeName());
        return rule == null || rule.accepts(value) ? value : null;
    }

    private @Nullable String classes(String value) {
        ValueRule rule = rules.get(HtmlAttribute.CLASS.attributeName());
        return rule == null
                ? null
                : joined(words(value).stream().filter(rule::accepts).toList());
    }

    private static @Nullable String linkTypes(String value) {
        return joined(words(value.toLowerCase(Locale.ROOT)).stream()
                .filter(LINK_TYPES::contains)
                .toList());
    }

    private @Nullable String id(String value) {
        String id = value.strip();
        String rest = withoutPrefix(id);
        return !rest.isEmpty() && rest.length() <= MAX_ID_LENGTH && isIdRest(rest) ? idPrefix + rest : null;
    }

    private @Nullable String ids(String value) {
        List<String> ids = new ArrayList<>();
        for (String word : words(value)) {
            String id = id(word);
            if (id != null) {
                ids.add(id);
            }
        }
        return joined(ids);
    }

    /** An id that is nothing but the prefix does not bear it. */
    private String withoutPrefix(String id) {
        return id.startsWith(idPrefix) && id.length() > idPrefix.length() ? id.substring(idPrefix.length()) : id;
    }

    /** Answers whether an id may go on so: letters and digits of any script, {@code - _ . :}. */
    static boolean isIdRest(String text) {
        return text.codePoints()
                .allMatch(codePoint -> Character.isLetterOrDigit(codePoint)
                        || Character.getType(codePoint) == Character.NON_SPACING_MARK
                        || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK
                        || (codePoint < 0x80 && "-_.:".indexOf(codePoint) >= 0));
    }

    /** Answers whether nothing of a list was left out; other values are kept whole or not at all. */
    static boolean keepsAll(HtmlAttribute attribute, String given, String written) {
        return switch (attribute.value()) {
            case CLASSES, REL ->
                words(written).containsAll(words(given.toLowerCase(Locale.ROOT)))
                        || words(written).containsAll(words(given));
            case IDS -> words(written).size() == words(given).size();
            case ADDRESSES -> AddressValues.countCandidates(written) >= AddressValues.countCandidates(given);
            default -> true;
        };
    }

    /** The words of a list, each once. */
    private static List<String> words(String value) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= value.length() && words.size() < MAX_WORDS; i++) {
            if (i == value.length() || value.charAt(i) <= ' ') {
                String word = value.substring(start, i);
                if (!word.isEmpty() && !words.contains(word)) {
                    words.add(word);
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static @Nullable String joined(List<String> words) {
        return words.isEmpty() ? null : String.join(" ", words);
    }

    private static @Nullable String language(String value) {
        boolean usual = value.length() == 2
                && isSmallLetter(value.charAt(0))
                && isSmallLetter(value.charAt(1))
                && !FORMER_LANGUAGES.contains(value);
        return usual ? value : Language.find(value).map(Language::tag).orElse(null);
    }

    private static boolean isSmallLetter(char unit) {
        return unit >= 'a' && unit <= 'z';
    }

    /** Conditions and lengths of CSS, of their characters alone: there is nothing to fetch in them. */
    private static @Nullable String sizes(String value) {
        if (value.length() > MAX_SIZES_LENGTH) {
            return null;
        }
        String sizes = String.join(" ", value.strip().split("[ \t\n]+"));
        boolean wellFormed = !sizes.isEmpty()
                && sizes.chars()
                        .allMatch(unit -> CharacterClass.LETTERS.holds((char) unit)
                                || CharacterClass.DIGITS.holds((char) unit)
                                || " ().,:%+-*/".indexOf(unit) >= 0);
        return wellFormed ? sizes : null;
    }

    private static @Nullable String integer(String value, int maxDigits, int least) {
        String digits = value.strip();
        boolean negative = digits.startsWith("-");
        digits = negative ? digits.substring(1) : digits;
        boolean number = !digits.isEmpty() && digits.length() <= maxDigits && consistsOfDigits(digits);
        if (!number) {
            return null;
        }
        int parsed = Integer.parseInt(digits) * (negative ? -1 : 1);
        return parsed < least ? null : Integer.toString(parsed);
    }

    private static boolean consistsOfDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!CharacterClass.DIGITS.holds(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String datetime(String value) {
        String time = value.strip();
        boolean machineReadable = !time.isEmpty()
                && time.length() <= MAX_DATETIME_LENGTH
                && time.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || ":+-. ".indexOf(c) >= 0));
        return machineReadable ? time : null;
    }

    private static @Nullable String oneOf(Set<String> tokens, String value) {
        String token = value.strip().toLowerCase(Locale.ROOT);
        return tokens.contains(token) ? token : null;
    }
}
