package io.github.standfirst.examples.newsroom.discussion;

import io.github.standfirst.comment.CommentHistory;
import io.github.standfirst.comment.Contact;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** For the time being. */
@Component
class PrivateDocuments {
    private final Map<String, CommentHistory> histories = new ConcurrentHashMap<>();
    private final Map<String, Contact> contacts = new ConcurrentHashMap<>();

    String write(CommentHistory history) {
        histories.put(history.comment().value(), history);
        return history.comment().value();
    }

    String write(Contact contact) {
        contacts.put(contact.comment().value(), contact);
        return contact.comment().value();
    }

    CommentHistory readHistory(String document) {
        return java.util.Objects.requireNonNull(histories.get(document));
    }

    Contact readContact(String document) {
        return java.util.Objects.requireNonNull(contacts.get(document));
    }
}
