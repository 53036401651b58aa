package org.colloquy.internal.press.web;

/** A cover's picture as a file of a book. */
record CoverImage(String file, String mediaType, byte[] bytes) {}
