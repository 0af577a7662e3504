/**
 * What readers and writers share, above all those of JSON formats: limits, documents, values with their places, what a report
 * gathers, and what of an article is for the public. Not exported.
 */
@NullMarked
package io.github.standfirst.exchange.document;

import org.jspecify.annotations.NullMarked;
