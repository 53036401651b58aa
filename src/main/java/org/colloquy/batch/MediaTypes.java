package org.colloquy.batch;

/** Media types of what is read, for sources that are attached. */
final class MediaTypes {
  private MediaTypes() {}

  static String of(String extension) {
    return switch (extension) {
      case "txt" -> "text/plain";
      case "md", "markdown" -> "text/markdown";
      case "json" -> "application/json";
      case "html", "htm" -> "text/html";
      case "vtt" -> "text/vtt";
      case "srt" -> "application/x-subrip";
      case "csv" -> "text/csv";
      case "tsv" -> "text/tab-separated-values";
      case "xml", "tei" -> "application/tei+xml";
      case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
      default -> "application/octet-stream";
    };
  }
}
