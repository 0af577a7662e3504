package io.github.standfirst.examples.newsroom.page;

import io.github.standfirst.validation.Violation;
import io.github.standfirst.validation.Violations;
import java.util.List;

/**
 * What is wrong with a form, for a template.
 *
 * @param violations all of it
 */
public record FormErrors(Violations violations) {

    static FormErrors none() {
        return new FormErrors(new Violations(List.of()));
    }

    /** Answers whether nothing is. */
    public boolean isEmpty() {
        return violations.isEmpty();
    }

    /** What is wrong with a field; of the name "" with the whole. */
    public List<String> of(String field) {
        String pointer = field.isEmpty() ? "" : "/" + field;
        return violations.list().stream()
                .filter(violation -> violation.pointer().equals(pointer))
                .map(Violation::message)
                .toList();
    }

    /** The fields that something is wrong with, in the order of the form. */
    public List<String> fields() {
        return List.of("text", "name", "email", "website", "parent").stream()
                .filter(field -> !of(field).isEmpty())
                .toList();
    }
}
