/**
 * What the readers and writers of JSON formats share: documents within limits, values with their places, what a report
 * gathers, and what of an article is for the public. Not exported.
 */
@NullMarked
package io.github.standfirst.exchange.document;

import org.jspecify.annotations.NullMarked;
