package org.discern.report;

/** The forms of a class's scores as a file. */
enum ScoreFormat {
    CSV("csv", "text/csv", "csv"),
    CSV_PLAIN("csv-plain", "text/csv", "csv"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String word;
    private final String mediaType;
    private final String ending;

    ScoreFormat(String word, String mediaType, String ending) {
        this.word = word;
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** @throws IllegalArgumentException for any other word */
    static ScoreFormat of(String word) {
        for (ScoreFormat format : values()) {
            if (format.word.equals(word)) {
                return format;
            }
        }
        throw new IllegalArgumentException("There is no format " + word + ".");
    }

    String mediaType() {
        return mediaType;
    }

    /** As a response says it: text with its encoding. */
    String contentType() {
        return this == XLSX ? mediaType : mediaType + ";charset=UTF-8";
    }

    String ending() {
        return ending;
    }
}
