package io.github.standfirst.examples.archive.reading;

import io.github.standfirst.examples.archive.format.ItemSource.Piece;
import io.github.standfirst.examples.archive.reading.InputReading.Placed;
import io.github.standfirst.exchange.ExchangeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pieces that follow each other in a file.
 *
 * @param pieces the pieces
 * @param length how many characters they have
 * @param fault what is wrong with the file behind them, empty where nothing is known to be
 */
public record PieceGroup(List<Piece> pieces, long length, Optional<String> fault) {

    /** Copies the list. */
    public PieceGroup {
        pieces = List.copyOf(pieces);
    }

    /**
     * What was made of pieces, up to the first that is bad.
     *
     * @param placed what they hold, one for each piece
     * @param fault what is wrong with the file behind them, empty where nothing is known to be
     */
    public record Made(List<Placed> placed, Optional<String> fault) {}

    /** Makes something of the pieces, which is most of the work, and which any thread may do. */
    public Made make() {
        List<Placed> placed = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            try {
                placed.add(new Placed(piece.line(), piece.items()));
            } catch (ExchangeException e) {
                return new Made(placed, Optional.of(String.valueOf(e.getMessage())));
            }
        }
        return new Made(placed, fault);
    }
}
