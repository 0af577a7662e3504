package io.github.standfirst.exchange.schemaorg;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.exchange.document.Findings;
import io.github.standfirst.exchange.document.ForeignId;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.exchange.linkeddata.LinkedComments;
import io.github.standfirst.exchange.linkeddata.LinkedData;
import io.github.standfirst.exchange.linkeddata.LinkedObject;
import io.github.standfirst.exchange.linkeddata.PublicationStatus;
import io.github.standfirst.exchange.linkeddata.Statuses;
import io.github.standfirst.exchange.linkeddata.Vocabulary;
import io.github.standfirst.text.WebUrl;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The articles of one document, and what others in it call them. */
final class FoundArticles {

    /** What an article is known by where it has no identifier, the most certain first. */
    private static final List<String> NAMES = List.of("@id", "url", "mainEntityOfPage");

    /** Properties that hold the articles of a page or a list; those of others are about something else. */
    private static final Set<String> HOLDING =
            Set.of("", "mainEntity", "blogPost", "blogPosts", "hasPart", "itemListElement", "item");

    /** What names a publication and not one article of it. */
    private static final Set<String> SERIAL = Set.of("issn", "isbn");

    private final Statuses allStatuses;
    private final Findings findings;
    /** The identifiers of articles by their {@code @id}, which one of several objects of it may have alone. */
    private final Map<String, String> identifiers = new HashMap<>();

    private final Map<String, ArticleId> ids = new HashMap<>();
    private final Map<ArticleId, LinkedObject> articles = new LinkedHashMap<>();
    private final Map<LinkedObject, ArticleId> idsOf = new HashMap<>();
    private final Map<ArticleId, PublicationStatus> statuses = new HashMap<>();
    private final Map<String, ArticleId> named = new HashMap<>();
    /** What each of the comments of a list asks of it. */
    private final Map<LinkedObject, Optional<ArticleId>> subjects = new HashMap<>();

    private final Map<LinkedObject, Boolean> otherLists = new HashMap<>();
    private boolean knowsPages;
    private boolean isAsked;

    /** Finds the articles of a document: those that are no part of another one. */
    FoundArticles(LinkedData data, Statuses allStatuses, Findings findings) {
        this.allStatuses = allStatuses;
        this.findings = findings;
        List<LinkedObject> found = data.objects().stream()
                .filter(object -> object.isAny(Vocabulary.ARTICLES) && !isPart(object))
                .toList();
        for (LinkedObject object : found) {
            if (!isSerial(object) && !object.identifier().isEmpty()) {
                identifiers.putIfAbsent(reference(object, "@id"), object.identifier());
            }
        }
        identifiers.remove("");
        found.stream().filter(object -> !object.isReference()).forEach(this::add);
        found.stream().filter(LinkedObject::isReference).forEach(this::refer);
    }

    /** What says nothing but what it is called names an article before it is one. */
    private void refer(LinkedObject reference) {
        Optional<ArticleId> known = subject(reference.value());
        if (known.isEmpty()) {
            add(reference);
        } else {
            idsOf.put(reference, known.get());
            statuses.merge(known.get(), allStatuses.ofArticle(reference), PublicationStatus::or);
            addNames(reference, known.get());
        }
    }

    /** Answers whether an article stands in another one, or only names one that something else is about. */
    private static boolean isPart(LinkedObject object) {
        @Nullable LinkedObject holder = object.holder();
        if (holder != null && (object.isReference() || object.role().equals("parentItem"))) {
            return true;
        }
        while (holder != null && !holder.isAny(Vocabulary.ARTICLES)) {
            holder = holder.holder();
        }
        return holder != null;
    }

    /** Answers whether something is an article that another work only speaks of. */
    boolean isOther(@Nullable LinkedObject object) {
        return object != null
                && object.isAny(Vocabulary.ARTICLES)
                && !idsOf.containsKey(object)
                && (isPart(object) || !HOLDING.contains(object.role()));
    }

    private void add(LinkedObject object) {
        String name = name(object);
        String written = name.isEmpty() ? said(object) : name;
        if (written.isEmpty()) {
            return;
        }
        ArticleId id = ids.computeIfAbsent(written, each -> ArticleId.of(ForeignId.of(each)));
        idsOf.put(object, id);
        statuses.merge(id, allStatuses.ofArticle(object), PublicationStatus::or);
        named.putIfAbsent(written, id);
        @Nullable LinkedObject known = articles.putIfAbsent(id, object);
        if (known != null) {
            merge(id, known, object);
        }
        addNames(object, id);
    }

    private void addNames(LinkedObject object, ArticleId id) {
        for (String property : NAMES) {
            String reference = reference(object, property);
            if (!reference.isEmpty()) {
                knowsPages |= WebUrl.find(reference).isPresent();
                named.putIfAbsent(reference, id);
                named.putIfAbsent(page(reference), id);
            }
        }
    }

    /** Of what names one article twice, that counts which says more; what the other says besides is noted. */
    private void merge(ArticleId id, LinkedObject known, LinkedObject object) {
        boolean saysMore = object.value().size() > known.value().size();
        LinkedObject dropped = saysMore ? known : object;
        articles.put(id, saysMore ? object : known);
        if (!dropped.isReference()
                && dropped.value().saysMoreThan(articles.get(id).value(), LinkedComments.READ_OF_EACH)) {
            findings.note(dropped.value(), "has the id of an article that says more; it is left out");
        }
    }

    /** What an article is called; empty where it has neither an identifier nor an address. */
    private String name(LinkedObject object) {
        String own = isSerial(object) ? "" : object.identifier();
        String said = own.isEmpty() ? identifiers.getOrDefault(reference(object, "@id"), "") : own;
        String identifier = isShared(object, said) ? "" : said;
        for (int i = 0; identifier.isEmpty() && i < NAMES.size(); i++) {
            identifier = reference(object, NAMES.get(i));
        }
        return identifier;
    }

    /** Answers whether the identifier is that of the publication. */
    private static boolean isSerial(LinkedObject object) {
        return object.values("identifier", 1).stream()
                .anyMatch(
                        each -> SERIAL.contains(each.member("propertyID").raw().toLowerCase(Locale.ROOT)));
    }

    /** Answers whether an article before this one has the identifier, and another id. */
    private boolean isShared(LinkedObject object, String identifier) {
        @Nullable ArticleId known = ids.get(identifier);
        @Nullable LinkedObject before = known == null ? null : articles.get(known);
        String id = reference(object, "@id");
        String idBefore = before == null ? "" : reference(before, "@id");
        return !id.isEmpty() && !idBefore.isEmpty() && !id.equals(idBefore);
    }

    /**
     * What tells an article without an id from others: read again, it is the same. Empty, with a note, for one without a
     * headline, or that something else only speaks of.
     */
    private String said(LinkedObject object) {
        String headline = headline(object);
        if (headline.isEmpty()) {
            findings.note(object.value(), "has neither an identifier, id or address nor a headline; it is left out");
            return "";
        }
        if (!HOLDING.contains(object.role())) {
            findings.note(
                    object.value(), "has no identifier, id or address, and is no article of its own; it is left out");
            return "";
        }
        findings.note(object.value(), "has no identifier, id or address; its id is made of what it says");
        return String.join(
                "\n",
                headline,
                object.raw("datePublished"),
                object.value().member("author").json(),
                object.raw("articleBody"),
                object.raw("text"));
    }

    private static String headline(LinkedObject object) {
        return object.raw("headline").isEmpty() ? object.raw("name") : object.raw("headline");
    }

    /** Answers whether nothing says which article one is, so that it is the only one, if there is but one. */
    boolean isUnidentified(LinkedObject article) {
        return name(article).isEmpty() && headline(article).isEmpty();
    }

    /** The name of what a property refers to; a truth value, which some write of their page, is none. */
    private static String reference(LinkedObject object, String property) {
        boolean names = object.values(property, 1).stream().allMatch(value -> value.isString() || value.isObject());
        return names ? object.raw(property).strip() : "";
    }

    /** An address without what names a part of its page, where there is more than that. */
    private static String page(String address) {
        int fragment = address.indexOf('#');
        return fragment <= 0 ? address : address.substring(0, fragment);
    }

    /** Takes what names an address for something about an article that the application has. */
    void know(String address, ArticleId article) {
        named.put(address, article);
        knowsPages = true;
        isAsked = true;
    }

    /** The articles by their ids, in the order of the document. */
    Map<ArticleId, LinkedObject> articles() {
        return articles;
    }

    /** The strictest status that is said of an article. */
    PublicationStatus status(ArticleId id) {
        return statuses.getOrDefault(id, PublicationStatus.OTHER);
    }

    /** The article that is called so. */
    Optional<ArticleId> named(String name) {
        return Optional.ofNullable(named.get(name.strip()));
    }

    /** The article that something is about: the one that is called so, or the one of that page. */
    Optional<ArticleId> subject(String name) {
        return named(name).or(() -> named(page(name.strip())));
    }

    /** What something is about: the article that is called so, or that is known by that identifier. */
    Optional<ArticleId> subject(JsonValue about) {
        return subject(about.isObject() ? name(LinkedObject.of(about)) : about.raw())
                .or(() -> subject(LinkedObject.of(about).raw("@id")))
                .or(() -> subject(LinkedObject.of(about).raw("url")));
    }

    /** Answers whether something names a page, while articles of other pages are known. */
    boolean isOtherPage(String name) {
        return WebUrl.find(name).isPresent() && subject(name).isEmpty() && knowsPages;
    }

    /** The article that an object is. */
    Optional<ArticleId> of(@Nullable LinkedObject object) {
        return Optional.ofNullable(object).map(idsOf::get);
    }

    /**
     * The article that something that has comments is, or that it is about, be it a page or a list; else the one of what
     * holds it.
     */
    Optional<ArticleId> on(LinkedObject work) {
        return subjects.computeIfAbsent(work, this::findSubject);
    }

    private Optional<ArticleId> findSubject(LinkedObject work) {
        Optional<ArticleId> article = of(work);
        @Nullable LinkedObject list = work;
        while (article.isEmpty() && list != null && LinkedComments.isList(list)) {
            article = ofList(list);
            list = list.holder();
            article = article.isEmpty() ? of(list) : article;
        }
        return article;
    }

    private Optional<ArticleId> ofList(LinkedObject list) {
        return Stream.concat(
                        Stream.of(list.value()),
                        Stream.of("mainEntity", "about")
                                .flatMap(property -> list.values(property, LinkedObject.MAX_TRIED).stream()))
                .flatMap(subject -> subject(subject).stream())
                .findFirst();
    }

    /**
     * Answers whether what has comments is on nothing that is known: it has a name and leads to no article, or it has none
     * and is no page, and the application names no article either.
     */
    boolean isOtherList(LinkedObject work) {
        return otherLists.computeIfAbsent(work, this::leadsElsewhere);
    }

    private boolean leadsElsewhere(LinkedObject work) {
        boolean named = false;
        boolean page = false;
        @Nullable LinkedObject list = work;
        while (list != null && LinkedComments.isList(list)) {
            named |= !name(list).isEmpty();
            page |= list.isAny(Vocabulary.SINGLE_PAGES);
            list = list.holder();
        }
        return list == null && on(work).isEmpty() && (named || (!page && !isAsked));
    }

    /** The article of the document, if it has one and no other. */
    Optional<ArticleId> only() {
        return articles.size() == 1 ? articles.keySet().stream().findFirst() : Optional.empty();
    }
}
