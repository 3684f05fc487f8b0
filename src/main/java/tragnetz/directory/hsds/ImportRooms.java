package tragnetz.directory.hsds;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Person;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Rooms;

import java.util.List;

/** Who coordinates a network may bring a directory along. */
@Component
class ImportRooms implements Rooms {

    @Override
    public List<Room> rooms(Viewer viewer, @Nullable House house) {
        return house != null && viewer instanceof Person person && person.coordinates(house.id())
                ? List.of(Room.desk(90, house.path() + "/imports", "directory.import.title"))
                : List.of();
    }
}
