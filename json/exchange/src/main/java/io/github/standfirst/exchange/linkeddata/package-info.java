/**
 * Objects of JSON-LD in the vocabulary of schema.org, wherever they stand. Not exported: pages and documents of their own
 * have them in common.
 */
@NullMarked
package io.github.standfirst.exchange.linkeddata;

import org.jspecify.annotations.NullMarked;
