package io.github.standfirst.exchange.page;

/** Where in a page something was found, the most trusted first. */
public enum PageSource {
    /** The attributes in which {@link PageWriter} writes what a page was made of. */
    PAGE_WRITER,
    /** A {@code script} of type {@code application/ld+json} in the vocabulary of schema.org. */
    JSON_LD,
    /** A {@code meta} element of Open Graph or of its {@code article} namespace. */
    OPEN_GRAPH,
    /** Another {@code meta} or {@code link} element, {@code title}, or the language of the document. */
    META,
    /** {@code itemprop} attributes in the vocabulary of schema.org, or such of RDFa. */
    MICRODATA,
    /** The classes and ids that WordPress and its themes write. */
    WORDPRESS,
    /** The elements of HTML, classes of microformats, and names of classes that many sites use. */
    MARKUP
}
