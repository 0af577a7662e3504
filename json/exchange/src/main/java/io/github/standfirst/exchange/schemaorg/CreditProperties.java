package io.github.standfirst.exchange.schemaorg;

import io.github.standfirst.article.CreditRole;

/** Which properties hold those who made an article. */
final class CreditProperties {

    /** Holds the authors in documents that name no {@code author}. */
    static final String CREATOR = "creator";

    /** The name of the role of those who took pictures: there is no property for them. */
    static final String PHOTOGRAPHER = "photographer";

    /** The type of an author who is neither a person nor an organization. */
    static final String ROLE_TYPE = "Thing";

    private CreditProperties() {}

    static String of(CreditRole role) {
        return switch (role) {
            case AUTHOR -> "author";
            case EDITOR -> "editor";
            case PHOTOGRAPHER -> "contributor";
            case TRANSLATOR -> "translator";
            case SOURCE -> "sourceOrganization";
        };
    }
}
