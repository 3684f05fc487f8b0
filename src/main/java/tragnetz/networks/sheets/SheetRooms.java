package tragnetz.networks.sheets;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Person;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Rooms;

import java.util.List;

@Component
class SheetRooms implements Rooms {

    @Override
    public List<Room> rooms(Viewer viewer, @Nullable House house) {
        return house != null && viewer instanceof Person person && person.coordinates(house.id())
                ? List.of(Room.desk(85, house.path() + "/sheets", "sheets.room"))
                : List.of();
    }
}
