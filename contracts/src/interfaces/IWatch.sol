// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title The watchers: who is asked whether hosts can be reached, what they say, and what follows from it.
/// @notice A day D = timestamp / daySeconds has 256 slots. Amounts are FLT in wei, times are seconds since 1970, rates are
/// in parts of 10,000. Hours are written for days of 86,400 seconds and shorten with the day.
interface IWatch {
    /// @notice The rules of one deployment. They never change.
    struct Config {
        address token; // FLT
        address staking; // knows the commitments and their providers
        address beacon; // gives the days their seeds
        uint32 daySeconds; // L: 86,400; shorter on a chain to develop on, at least 256
        uint16 leastWatchers; // with fewer, every slot is up
        uint128 stake; // of a watcher
        uint128 demandDeposit; // what whoever demands a word pays to whoever shows it
        uint128 dayPay; // of all watchers who reported a day together
    }

    /// @notice The service level of a commitment's hosts, frozen when its first epoch begins.
    struct Level {
        uint16 targetBps; // of a day's slots; with less, leases are refunded a part of the day's price
        uint8 factor; // k, at most 20: the part is k times the part of the slots that were down ...
        uint16 capBps; // ... and at most this
        uint8 maxMasked; // most slots of a day that maintenance can be announced for
    }

    /// @notice What a member of a committee says of a commitment's host, and the salt that hides it until it is shown.
    struct Word {
        address watcher;
        uint256 seen; // a bit for each slot: the member looked; the first slot's is the lowest
        uint256 up; // likewise: the host proved its key
        bytes32 sshRoot; // over the words about the leases' machines, or 0
        bytes32 salt;
        bytes32[] proof; // that the member's root of the day has it
    }

    /// @notice A watcher, and its stake.
    struct Watcher {
        uint256 stake; // what is left of it
        uint32 place; // in the list, as of tomorrow; no meaning once it has left
        bool listed; // whether it is in the list, as of tomorrow
        uint64 freeAt; // when the stake can be withdrawn; 0: it has not left
        string url; // where it serves its words
    }

    /// @notice The contract was deployed.
    /// @param config The rules of the deployment.
    event Configured(Config config);
    /// @notice A commitment's service level was set, for good.
    /// @param commitment The commitment.
    /// @param level Its service level.
    event ServiceLevelSet(uint256 indexed commitment, Level level);
    /// @notice Maintenance was announced: slots that do not count.
    /// @param commitment The commitment.
    /// @param day The day.
    /// @param mask A bit for each such slot; takes the place of an earlier one.
    event MaintenanceAnnounced(uint256 indexed commitment, uint256 indexed day, uint256 mask);
    /// @notice A watcher put up its stake. It may be drawn from the next day on.
    /// @param watcher The watcher.
    /// @param place Its place in the list.
    /// @param fromDay The first day that it may be drawn for.
    /// @param url Where it serves its words.
    event WatcherRegistered(address indexed watcher, uint256 place, uint256 fromDay, string url);
    /// @notice A watcher serves its words elsewhere.
    /// @param watcher The watcher.
    /// @param url Where it serves them now.
    event WatcherMoved(address indexed watcher, string url);
    /// @notice A watcher resigned, or lost too much of its stake. The last one of the list takes its place.
    /// @param watcher The watcher.
    /// @param place Its place.
    /// @param moved Who takes the place; the watcher itself if it was the last.
    /// @param fromDay The first day that it is not drawn for.
    /// @param freeAt When its stake can be withdrawn.
    event WatcherResigned(address indexed watcher, uint256 place, address moved, uint256 fromDay, uint256 freeAt);
    /// @notice A watcher that left took its stake back.
    /// @param watcher The watcher.
    /// @param amount What was left of the stake.
    event StakeWithdrawn(address indexed watcher, uint256 amount);
    /// @notice The block whose value seeds a day was named: never another one for this day.
    /// @param day The day.
    /// @param number The block's number.
    event SeedNamed(uint256 indexed day, uint256 number);
    /// @notice The seed of a day is known.
    /// @param day The day.
    /// @param seed The hash of the beacon's value.
    event SeedStored(uint256 indexed day, bytes32 seed);
    /// @notice A watcher reported a day.
    /// @param watcher The watcher.
    /// @param day The day.
    /// @param root The root over its words, in order of commitment.
    event Reported(address indexed watcher, uint256 indexed day, bytes32 root);
    /// @notice Somebody wants a word on chain, and paid the deposit for it.
    /// @param watcher Whose word.
    /// @param day The day.
    /// @param commitment The commitment.
    /// @param by Who demands it.
    event WordDemanded(address indexed watcher, uint256 indexed day, uint256 indexed commitment, address by);
    /// @notice A word was shown on chain.
    /// @param day The day.
    /// @param commitment The commitment.
    /// @param word The word.
    /// @param by Who showed it.
    /// @param deposit What it got for it: the demand's deposit, or 0.
    event WordShown(uint256 indexed day, uint256 indexed commitment, Word word, address by, uint256 deposit);
    /// @notice A word that was demanded was not shown in time.
    /// @param watcher Whose word.
    /// @param day The day, for which it gets no pay.
    /// @param commitment The commitment.
    /// @param amount What it lost of its stake.
    /// @param toDemander What the demander got, the deposit included. What remains is burned.
    event WordWithheld(
        address indexed watcher, uint256 indexed day, uint256 indexed commitment, uint256 amount, uint256 toDemander
    );
    /// @notice A commitment was judged for a day, perhaps again.
    /// @param commitment The commitment.
    /// @param day The day.
    /// @param down A bit for each slot in which the host was down, those of earlier judgements included.
    /// @param reduction What the day costs the provider, of the day's price, in parts of 10,000.
    /// @param total The sum of this over all days up to this one.
    event Judged(uint256 indexed commitment, uint256 indexed day, uint256 down, uint256 reduction, uint256 total);
    /// @notice A watcher's word differed from those of three members in too many slots.
    /// @param watcher The watcher.
    /// @param day The day.
    /// @param commitment The commitment.
    /// @param slots How many slots.
    /// @param strikes How many strikes it has within the last 30 days, this one included.
    event Struck(
        address indexed watcher, uint256 indexed day, uint256 indexed commitment, uint256 slots, uint256 strikes
    );
    /// @notice A watcher lost a part of its stake for its third strike. It is burned.
    /// @param watcher The watcher.
    /// @param amount How much.
    event WatcherSlashed(address indexed watcher, uint256 amount);
    /// @notice What those who reported a day get was fixed.
    /// @param day The day.
    /// @param reporters How many reported.
    /// @param each What each gets, if it did not withhold a word.
    event PayFixed(uint256 indexed day, uint256 reporters, uint256 each);
    /// @notice A watcher took its pay for a day.
    /// @param watcher The watcher.
    /// @param day The day.
    /// @param amount How much.
    event PayClaimed(address indexed watcher, uint256 indexed day, uint256 amount);
    /// @notice Somebody added to the reserve that watchers are paid from.
    /// @param from Who.
    /// @param amount How much.
    event ReserveFunded(address indexed from, uint256 amount);

    /// @notice A rule or an address of the deployment is out of its bounds.
    /// @param what The name of the first one.
    error InvalidConfig(string what);
    /// @notice A value of a service level is out of its bounds.
    /// @param what The name of the first one.
    error InvalidLevel(string what);
    /// @notice Only the commitment's provider may do this.
    /// @param commitment The commitment.
    /// @param caller Who called.
    error NotProvider(uint256 commitment, address caller);
    /// @notice The commitment has a service level, or is past its first epoch's beginning.
    /// @param commitment The commitment.
    error LevelFrozen(uint256 commitment);
    /// @notice Maintenance is announced before the day before begins.
    /// @param day The day.
    /// @param until The last second in which it could be.
    error AnnouncedTooLate(uint256 day, uint256 until);
    /// @notice More slots than the service level lets be masked.
    /// @param slots How many.
    /// @param most How many may be.
    error TooManyMasked(uint256 slots, uint256 most);
    /// @notice The account is registered, or its stake of before was not withdrawn.
    /// @param watcher The account.
    error AlreadyRegistered(address watcher);
    /// @notice The account is no watcher in the list.
    /// @param watcher The account.
    error NotListed(address watcher);
    /// @notice The account was not in the list of this day.
    /// @param watcher The account.
    /// @param day The day.
    error NotListedOn(address watcher, uint256 day);
    /// @notice The stake cannot be withdrawn.
    /// @param freeAt From when on it can be; 0: the watcher has not left.
    error StakeNotFree(uint256 freeAt);
    /// @notice A URL is empty, or longer than 256 bytes.
    error InvalidUrl();
    /// @notice It is not the time for this.
    /// @param from The first second in which it is possible.
    /// @param to The last one.
    error OutOfTime(uint256 from, uint256 to);
    /// @notice The day has no seed.
    /// @param day The day.
    error NoSeed(uint256 day);
    /// @notice The seed of the day is known, or its block is named, or nothing has to be named (drand).
    /// @param day The day.
    error SeedAlreadyNamed(uint256 day);
    /// @notice The watcher reported the day before.
    /// @param watcher The watcher.
    /// @param day The day.
    error AlreadyReported(address watcher, uint256 day);
    /// @notice The watcher did not report the day.
    /// @param watcher The watcher.
    /// @param day The day.
    error NotReported(address watcher, uint256 day);
    /// @notice The watcher is no member of the committee.
    /// @param watcher The watcher.
    /// @param commitment The commitment.
    /// @param day The day.
    error NotMember(address watcher, uint256 commitment, uint256 day);
    /// @notice A root of 0 is no report.
    error EmptyReport();
    /// @notice The word is not in its watcher's report.
    /// @param watcher The watcher.
    error NotInReport(address watcher);
    /// @notice Two words of one watcher, or words that are not in the order of their watchers' addresses.
    error WordsNotOrdered();
    /// @notice The word was demanded before.
    error AlreadyDemanded();
    /// @notice Nobody demanded the word, or it was shown, or withholding it was punished.
    error NothingDemanded();
    /// @notice The word was shown before.
    error AlreadyShown();
    /// @notice The watcher was struck for this day before.
    /// @param watcher The watcher.
    /// @param day The day.
    error AlreadyStruck(address watcher, uint256 day);
    /// @notice The watcher's word does not differ from those of three members in enough slots.
    /// @param slots In how many it does.
    /// @param most In how many it may.
    error NoStrike(uint256 slots, uint256 most);
    /// @notice There is no pay for the watcher.
    /// @param watcher The watcher.
    /// @param day The day.
    error NothingToClaim(address watcher, uint256 day);
    /// @notice The amount is 0.
    error ZeroAmount();
    /// @notice The token took a fee: less or more came than was sent.
    /// @param expected The balance that should be there.
    /// @param balance The balance that is.
    error InexactTransfer(uint256 expected, uint256 balance);

    /// @notice Sets the service level of a commitment, once, before its first epoch begins. Only the provider may. From the
    /// next day on the commitment is watched. Without a level it never is, and no refunds are due.
    function setServiceLevel(uint256 commitment, Level calldata level) external;
    /// @notice Announces maintenance, before the day before begins. Only the provider may.
    function announceMaintenance(uint256 commitment, uint256 day, uint256 mask) external;

    /// @notice Puts up the caller's stake as a watcher.
    /// @param url Where it will serve its words.
    function register(string calldata url) external;
    /// @notice Says where the caller serves its words from now on.
    function move(string calldata url) external;
    /// @notice Takes the caller off the list from the next day on.
    function resign() external;
    /// @notice Pays the caller, who left 21 days ago, what is left of its stake.
    function withdrawStake() external returns (uint256 amount);

    /// @notice Names the block whose value seeds the current day, the next but one. Anyone may. With drand nothing is named:
    /// the day's seed is the round of its first second (`IRounds`).
    function nameSeed() external;
    /// @notice Stores the seed of a day. Anyone may.
    /// @param evidence What shows the value to the beacon; for drand, abi.encode of the round's signature.
    function storeSeed(uint256 day, bytes calldata evidence) external;

    /// @notice Reports a day that is over, until two hours after its end. Only who was in the day's list may.
    function report(uint256 day, bytes32 root) external;
    /// @notice Demands a word, from two hours after the day's end until four hours after it, with a deposit. Anyone may.
    function demand(uint256 day, uint256 commitment, address watcher) external;
    /// @notice Shows a word on chain, from two until ten hours after the day's end. Anyone may, demanded or not.
    function show(uint256 day, uint256 commitment, Word calldata word) external;
    /// @notice Punishes that a word was demanded and not shown, from ten until twelve hours after the day's end. Later the
    /// demander gets its deposit back, and nothing else follows. Anyone may.
    function punishWithheld(uint256 day, uint256 commitment, address watcher) external;
    /// @notice Judges a commitment's day, from two until twelve hours after its end: a slot is down if at least three of the
    /// words given say so. Repeatable: what one call found down stays. Anyone may.
    /// @param words Of members of the committee, in the order of their addresses.
    function judge(uint256 commitment, uint256 day, Word[] calldata words) external;
    /// @notice Strikes a watcher whose word was shown on chain and says the opposite, in more than eight slots, of what at
    /// least three words that were shown there say alike. From ten until twelve hours after the day's end. Anyone may.
    function strike(uint256 day, uint256 commitment, address watcher) external;
    /// @notice Pays the caller for a day that it reported, from twelve hours after its end on.
    function claimPay(uint256 day) external returns (uint256 amount);
    /// @notice Adds to the reserve that watchers are paid from.
    function fundReserve(uint256 amount) external;

    function config() external view returns (Config memory);
    function dayOf(uint256 time) external view returns (uint256);
    /// @notice Whether the judgements of a day cannot change any more: it ended 12 hours ago.
    function isFinal(uint256 day) external view returns (bool);
    /// @notice The newest final day.
    function lastFinalDay() external view returns (uint256);
    function levelOf(uint256 commitment) external view returns (Level memory);
    /// @notice The slots of a day that were found down, and those that do not count.
    function slotsOf(uint256 commitment, uint256 day) external view returns (uint256 down, uint256 mask);
    /// @notice What a day costs the provider, of the day's price in parts of 10,000, summed over all days up to this one.
    function totalReduction(uint256 commitment, uint256 day) external view returns (uint256);
    /// @notice The same of some slots of one day alone.
    /// @param within A bit for each slot that is looked at.
    function reductionOf(uint256 commitment, uint256 day, uint256 within) external view returns (uint256);
    function watcherOf(address watcher) external view returns (Watcher memory);
    function watcherCount(uint256 day) external view returns (uint256);
    /// @notice Who had a place in the list of a day.
    function watcherAt(uint256 day, uint256 place) external view returns (address);
    /// @notice The seed of a day, 0 if it is not known, and the block named for it, 0 if none is.
    function seedOf(uint256 day) external view returns (bytes32 seed, uint256 number);
    /// @notice Who watches a commitment on a day: five watchers, or none, if the day has no seed or too few watchers, or the
    /// commitment had no service level when it began.
    function committeeOf(uint256 commitment, uint256 day) external view returns (address[] memory);
    /// @notice The root that a watcher reported, or 0.
    function reportOf(address watcher, uint256 day) external view returns (bytes32);
    /// @notice How many reported a day.
    function reportersOf(uint256 day) external view returns (uint256);
    /// @notice What a word hashes to in its watcher's report.
    function leafOf(uint256 day, uint256 commitment, Word calldata word) external view returns (bytes32);
    function reserve() external view returns (uint256);
}
