package tragnetz.networks.ambassadors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Viewer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Rooms;

import java.util.List;

@Component
class AmbassadorRooms implements Rooms {

    @Override
    public List<Room> rooms(Viewer viewer, @Nullable House house) {
        return house == null
                ? List.of()
                : List.of(new Room(52, house.path() + "/ambassadors", "ambassadors.room"));
    }
}
