package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When a comment was posted.
 *
 * @param element the element that says so
 * @param moment what it says
 */
record CommentTime(Element element, Moment moment) {

    private static final int MAX_TRIED = 20;

    private static final List<String> ATTRIBUTES = List.of(
            "datetime", "data-datetime", "data-timestamp", "data-time", "data-date", "data-utime", "data-created");

    /** The properties that say when a comment was posted. */
    static final Set<String> POSTED = Set.of("dateCreated", "datePublished", "commentTime");

    /**
     * The first time that the surroundings of a comment tell to machines, else the first that they tell to people.
     *
     * @param name the element that holds the name, which may look like a date
     */
    static Optional<CommentTime> find(
            PageTree tree, PageDates dates, CommentScope scope, @Nullable Element name, boolean monthFirst) {
        List<Element> written = new ArrayList<>();
        List<Element> others = new ArrayList<>();
        for (int position : scope.surroundings()) {
            Element element = tree.element(position);
            Optional<Moment> machine = machine(element, dates);
            if (machine.isPresent()) {
                return Optional.of(new CommentTime(element, machine.get()));
            }
            Marks marks = tree.marks(position);
            if (position != scope.position() && written.size() < MAX_TRIED && isDated(element, marks)) {
                written.add(element);
            } else if (position != scope.position() && others.size() < MAX_TRIED && CommentNames.isMeta(marks)) {
                others.add(element);
            }
        }
        written.addAll(others);
        return written.stream()
                .flatMap(element -> dates.find(PageText.of(element, child -> child.equals(name)), monthFirst).stream()
                        .map(moment -> new CommentTime(element, moment)))
                .findFirst();
    }

    private static boolean isDated(Element element, Marks marks) {
        return element.nameIs("time")
                || CommentNames.isDate(marks)
                || CommentNames.anchor(element.attr("href")).isPresent();
    }

    private static Optional<Moment> machine(Element element, PageDates dates) {
        for (String attribute : ATTRIBUTES) {
            Optional<Moment> moment =
                    element.hasAttr(attribute) ? dates.findOrEpoch(element.attr(attribute)) : Optional.empty();
            if (moment.isPresent()) {
                return moment;
            }
        }
        if (element.hasAttr("content")) {
            return ItemProperty.isAny(element, POSTED) ? dates.find(element.attr("content")) : Optional.empty();
        }
        boolean abbreviated = element.nameIs("abbr") || element.hasClass("dt-published");
        return abbreviated && element.hasAttr("title") ? dates.find(element.attr("title")) : Optional.empty();
    }
}
