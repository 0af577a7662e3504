package io.github.standfirst.exchange.wordpress;

/**
 * What an export may have at most; the builder of its reader describes each.
 *
 * @param maxItemLength the most characters of an item
 * @param maxDepth the most elements within each other
 */
record ExportLimits(int maxItemLength, int maxDepth) {}
