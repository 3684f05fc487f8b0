package tragnetz.networks.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Viewer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Rooms;

import java.util.List;

@Component
class NetworkRooms implements Rooms {

    @Override
    public List<Room> rooms(Viewer viewer, @Nullable House house) {
        return house == null
                ? List.of(new Room(10, "/", "networks.room.start"))
                : List.of(
                        new Room(10, house.path(), "networks.room.start"),
                        new Room(40, house.path() + "/news", "news.title"),
                        new Room(50, house.path() + "/members", "networks.room.members"));
    }
}
