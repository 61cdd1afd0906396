package org.discern.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts text into words and marks, nearly as the Penn Treebank does: clitics and marks stand alone, abbreviations keep
 * their point. */
final class Tokenizer {

    private static final Set<String> ABBREVIATIONS =
            Set.of(("mr mrs ms dr prof rev sen sens rep reps gov govs gen col lt sgt capt cmdr adm maj cpl "
                            + "pvt det supt insp hon st jr sr vs etc inc corp co ltd llc no fig jan feb mar apr jun "
                            + "jul aug sep sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky "
                            + "la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo al "
                            + "approx dept est u.s u.k u.n e.u d.c a.m p.m ph.d e.g i.e messrs mt ft ave blvd")
                    .split(" "));

    private static final Pattern PIECE = Pattern.compile("(?:\\p{Lu}\\.){2,}"
            + "|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:[.,:](?=\\p{N})\\p{N}+|[-‐‑.&@/](?=[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}]+"
            + "|['’](?=\\p{L})[\\p{L}\\p{M}]+)*"
            + "|''|``|--+|\\.\\.\\.+|(?:\\. ){2,}\\.|[^\\s\\p{Z}\\p{Cf}]");
    private static final Pattern CLITIC = Pattern.compile("(?i)(?<=\\p{L})(?:n['’]t|['’](?:s|re|ve|ll|d|m))$");

    private Tokenizer() {}

    /** The tokens of the range in reading order; white space belongs to none. */
    static List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        var matcher = PIECE.matcher(text).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            int start = matcher.start();
            if (start < to
                    && (tokens.isEmpty()
                            || start >= tokens.get(tokens.size() - 1).end())) {
                add(tokens, text, start, Math.min(to, matcher.end()), to);
            }
        }
        return tokens;
    }

    private static void add(List<Token> tokens, String text, int start, int end, int limit) {
        if (end < limit && text.charAt(end) == '.' && keepsPoint(text.substring(start, end))) {
            end++;
        }
        String word = text.substring(start, end);
        var clitic = CLITIC.matcher(word);
        if (clitic.find() && clitic.start() > 0) {
            int cut = start + clitic.start();
            tokens.add(new Token(start, cut, text.substring(start, cut)));
            tokens.add(new Token(cut, end, text.substring(cut, end)));
        } else if (!word.isBlank()) {
            tokens.add(new Token(start, end, word));
        }
    }

    private static boolean keepsPoint(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I")
                || word.matches("\\p{Lu}-\\p{Lu}(?:\\.\\p{Lu})*|\\p{Lu}(?:\\.\\p{Lu})+|\\p{Lu}-\\p{Lu}\\p{Ll}{1,5}")
                || word.length() < 7
                        && ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT))
                        && (Character.isUpperCase(word.charAt(0)) || word.contains(".") || word.equals("vs"));
    }
}
