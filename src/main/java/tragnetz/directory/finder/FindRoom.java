package tragnetz.directory.finder;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Viewer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Rooms;

import java.util.List;

/** Find help: the second room everywhere. */
@Component
class FindRoom implements Rooms {

    @Override
    public List<Room> rooms(Viewer viewer, @Nullable House house) {
        String path = house == null ? "/find" : "/find?network=" + house.slug();
        return List.of(new Room(20, path, "directory.room.find"));
    }
}
