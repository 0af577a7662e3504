/**
 * Articles and comments as documents of <a href="https://schema.org/">schema.org</a> in JSON-LD, in and out. Begin with
 * {@link io.github.standfirst.exchange.schemaorg.SchemaOrg}.
 */
@NullMarked
package io.github.standfirst.exchange.schemaorg;

import org.jspecify.annotations.NullMarked;
