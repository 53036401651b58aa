package org.colloquy.internal.pdf;

/**
 * A file that travels inside the document.
 *
 * @param name file name, unique among the attachments
 * @param relationship what it is to the document: {@code Data}, {@code Source} (ISO 19005-3, 6.8)
 */
public record AttachedFile(
    String name, String mediaType, String description, String relationship, byte[] bytes) {}
