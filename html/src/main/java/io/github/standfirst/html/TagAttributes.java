package io.github.standfirst.html;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The attributes of one tag, in order, each name once; used again for each tag. */
final class TagAttributes {

    private @Nullable HtmlAttribute[] attributes = new @Nullable HtmlAttribute[4];
    private String[] names = new String[4];
    private String[] values = new String[4];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** Adds an attribute that a policy can allow. */
    void add(HtmlAttribute attribute, String value) {
        add(attribute, attribute.attributeName(), value);
    }

    /**
     * Adds an attribute.
     *
     * @param attribute null for one that no policy can allow
     */
    void add(@Nullable HtmlAttribute attribute, String name, String value) {
        if (size == names.length) {
            attributes = Arrays.copyOf(attributes, 2 * size);
            names = Arrays.copyOf(names, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        attributes[size] = attribute;
        names[size] = name;
        values[size++] = value;
    }

    @Nullable
    HtmlAttribute attribute(int index) {
        return attributes[index];
    }

    String name(int index) {
        return names[index];
    }

    String value(int index) {
        return values[index];
    }

    /** The value of an attribute, or null where it is not there. */
    @Nullable
    String find(String name) {
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    @Nullable
    String find(HtmlAttribute attribute) {
        for (int i = 0; i < size; i++) {
            if (attributes[i] == attribute) {
                return values[i];
            }
        }
        return null;
    }
}
