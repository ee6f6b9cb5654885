package dev.sculpt.runner.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The edges from one box, or from one passing edge, to the row above: up from the stem to a track, along it, and
 * up to each end.
 *
 * @param stem the column where they leave
 * @param ends the columns where they arrive
 */
record EdgeFork(int stem, SortedSet<Integer> ends) {

    /** Returns the edges from a slot to the row above it. */
    static EdgeFork of(DrawingRow.Slot slot, DrawingRow above) {
        SortedSet<Integer> ends = new TreeSet<>();
        for (DrawingRow.Slot target : above.slots()) {
            if (target.ports().containsKey(slot.module())) {
                ends.add(target.ports().get(slot.module()));
            }
        }
        return new EdgeFork(slot.stem(), ends);
    }

    /** Returns the first column of the track. */
    int left() {
        return Math.min(stem, ends.first());
    }

    /** Returns the last column of the track. */
    int right() {
        return Math.max(stem, ends.last());
    }

    private boolean straight() {
        return left() == right();
    }

    /**
     * Draws forks between two rows. Forks that lie beside each other share a track.
     *
     * @param forks ordered by their first column
     * @param bottom the row above the lower boxes
     * @return the row above the tracks
     */
    static int draw(List<EdgeFork> forks, TextCanvas canvas, int bottom) {
        List<Integer> trackEnds = new ArrayList<>();
        List<Integer> tracks = new ArrayList<>();
        for (EdgeFork fork : forks) {
            int track = 0;
            while (!fork.straight() && track < trackEnds.size() && trackEnds.get(track) >= fork.left()) {
                track++;
            }
            tracks.add(track);
            if (!fork.straight()) {
                if (track == trackEnds.size()) {
                    trackEnds.add(0);
                }
                trackEnds.set(track, fork.right());
            }
        }
        int top = bottom + trackEnds.size();
        for (int i = 0; i < forks.size(); i++) {
            forks.get(i).draw(canvas, bottom, bottom + tracks.get(i), top);
        }
        return top;
    }

    private void draw(TextCanvas canvas, int bottom, int track, int top) {
        for (int row = bottom; row < track; row++) {
            canvas.line(row, stem, BoxLine.VERTICAL);
        }
        for (int column = left(); column <= right() && track < top; column++) {
            canvas.line(track, column, onTrack(column));
        }
        for (int row = track + 1; row < top; row++) {
            for (int end : ends) {
                canvas.line(row, end, BoxLine.VERTICAL);
            }
        }
    }

    private BoxLine onTrack(int column) {
        return new BoxLine((column == stem ? BoxLine.DOWN : 0)
                + (ends.contains(column) ? BoxLine.UP : 0)
                + (column > left() ? BoxLine.LEFT : 0)
                + (column < right() ? BoxLine.RIGHT : 0));
    }
}
