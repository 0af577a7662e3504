package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.Moment;
import io.github.standfirst.exchange.document.ForeignTime;
import io.github.standfirst.exchange.document.JsonValue;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** An object of a document, whose members become texts under the names of exports. Of one thread. */
final class RestObject {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** As many digits as an {@code int} has for sure. */
    private static final Pattern PLACE = Pattern.compile("-?[0-9]{1,9}");

    /** No status and no type of WordPress is called so. */
    private static final String UNKNOWN = "(unknown)";

    private final JsonValue object;
    private final RawItem item = new RawItem();
    private final Set<String> read = new HashSet<>();

    RestObject(JsonValue object) {
        this.object = object;
    }

    /** The item, which has what was read so far. */
    RawItem item() {
        return item;
    }

    /** A member, which is looked at by others. */
    JsonValue member(String name) {
        read.add(name);
        return object.member(name);
    }

    /** Says that members are not read and need no note. */
    void ignore(Set<String> names) {
        read.addAll(names);
    }

    /** Reads a string. */
    void text(String name, String as) {
        JsonValue value = member(name);
        if (value.isString()) {
            item.add(as, value.raw());
        } else if (value.isPresent()) {
            item.omit(RawItem.Omission.ODD_MEMBER, name);
        }
    }

    /** Reads a string on which it depends who sees the thing: of another kind, it is one that no rule lets through. */
    void gate(String name, String as) {
        text(name, as);
        JsonValue value = object.member(name);
        if (value.isPresent() && !value.isString()) {
            item.add(as, UNKNOWN);
        }
    }

    /** Reads the number of another thing; zero stands for none. */
    void id(String name, String as) {
        JsonValue value = member(name);
        if (RestKey.id(value).isPresent()) {
            item.add(as, value.raw());
        } else if (value.isPresent() && !value.raw().equals("0")) {
            item.omit(RawItem.Omission.ODD_MEMBER, name);
        }
    }

    /** Reads whether something is so. */
    void flag(String name, String as) {
        JsonValue value = member(name);
        boolean says = value.isTrue() || (!value.isString() && value.raw().equals("false"));
        if (value.isPresent() && !says) {
            item.omit(RawItem.Omission.ODD_MEMBER, name);
        } else {
            item.add(as, value.isTrue() ? "1" : "0");
        }
    }

    /** Reads a place among others. */
    void place(String name, String as) {
        JsonValue value = member(name);
        if (value.isScalar() && PLACE.matcher(value.raw()).matches()) {
            item.add(as, value.raw());
        } else if (value.isPresent()) {
            item.omit(RawItem.Omission.ODD_MEMBER, name);
        }
    }

    /** Reads a time in the zone of the site. */
    void local(String name, String as) {
        JsonValue value = member(name);
        String text = value.raw();
        time(name, as, text.length() == "0000-00-00T00:00:00".length() ? text.replace('T', ' ') : text);
    }

    /** Reads a time in GMT, whether or not that is said. */
    void gmt(String name, String as) {
        String text = member(name).raw();
        time(
                name,
                as,
                ForeignTime.find(text, ZoneOffset.UTC)
                        .map(Moment::at)
                        .map(TIME::format)
                        .orElse(text));
    }

    private void time(String name, String as, String text) {
        JsonValue value = object.member(name);
        if (value.isString()) {
            item.add(as, text);
        } else if (value.isPresent()) {
            item.omit(RawItem.Omission.ODD_MEMBER, name);
        }
    }

    /** Reads a text of which an object has what is stored, where the caller may see it, and what is printed. */
    void markup(String name, String stored, String printed) {
        JsonValue value = member(name);
        JsonValue raw = value.member("raw");
        JsonValue rendered = value.member("rendered");
        if (raw.isString()) {
            item.add(stored, raw.raw());
        } else if (rendered.isString()) {
            item.add(printed, rendered.raw());
        }
        boolean odd = (value.isPresent() && !value.isObject()) || isOddText(raw) || isOddText(rendered);
        if (odd) {
            item.omit(RawItem.Omission.ODD_MEMBER, name);
        }
    }

    private static boolean isOddText(JsonValue value) {
        return value.isPresent() && !value.isString();
    }

    /** Reads values that WordPress and its plugins keep in fields, those that are wanted. */
    void fields(Set<String> wanted) {
        JsonValue meta = member("meta");
        if (!meta.isObject() && saysSomething(meta)) {
            // PHP writes an empty object as an empty list.
            item.omit(RawItem.Omission.ODD_MEMBER, "meta");
        }
        Set<String> found = new HashSet<>();
        for (String name : meta.names()) {
            JsonValue value = meta.member(name);
            // What is empty here may stand beside the members of WordPress itself.
            boolean elsewhere = !saysSomething(value) && object.member(name).isPresent() && !read.contains(name);
            if (wanted.contains(name) && !elsewhere) {
                found.add(name);
                field(name, value);
            } else if (!isHidden(name) && saysSomething(value)) {
                item.omit(RawItem.Omission.FIELD, name);
            }
        }
        for (String name : object.names()) {
            JsonValue value = object.member(name);
            if (read.contains(name) || found.contains(name)) {
                continue;
            }
            if (wanted.contains(name)) {
                field(name, value);
            } else if (!isHidden(name) && saysSomething(value)) {
                item.omit(RawItem.Omission.UNUSUAL_MEMBER, name);
            }
        }
    }

    /** Names the members that are neither read nor of some names, if they say something. */
    void nameOthersThan(Set<String> known) {
        for (String name : object.names()) {
            boolean other = !read.contains(name) && !known.contains(name) && !isHidden(name);
            if (other && saysSomething(object.member(name))) {
                item.omit(RawItem.Omission.UNUSUAL_MEMBER, name);
            }
        }
    }

    private void field(String name, JsonValue value) {
        for (JsonValue one : value.values()) {
            if (one.isPresent()) {
                item.addField(name, one.isScalar() ? one.raw() : one.jsonWithout(RestObject::isHidden));
            }
        }
    }

    /** WordPress and its plugins keep their own under such names. */
    private static boolean isHidden(String name) {
        return name.startsWith("_");
    }

    private static boolean saysSomething(JsonValue value) {
        return value.isScalar()
                ? !value.raw().isEmpty()
                : !value.elements().isEmpty() || !value.names().isEmpty();
    }
}
