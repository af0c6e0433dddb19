// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {FLT} from "../../src/FLT.sol";
import {Watch} from "../../src/Watch.sol";
import {IWatch} from "../../src/interfaces/IWatch.sol";
import {ProvidersDouble} from "../doubles/ProvidersDouble.sol";
import {Trees} from "../watch/Trees.sol";
import {WatchingRecord} from "./WatchingRecord.sol";

/// @title Nine people who watch three commitments at random: some lie, some keep words back, some come and go, and time
/// jumps now and then.
/// @dev Each call is made whether or not the record says that it is possible; it must be possible just then.
contract WatchingHandler is WatchingRecord {
    Watch public immutable WATCH;
    FLT public immutable TOKEN;
    ProvidersDouble public immutable PROVIDERS;
    address private immutable PROVIDER = makeAddr("provider");
    address private immutable KEEPER = makeAddr("keeper");

    /// @dev What the contract said of days when they became final.
    mapping(uint256 commitment => mapping(uint256 day => bytes32)) private _final;
    uint256 private _nextFinal;

    constructor(Watch watch, FLT token, ProvidersDouble providers) {
        WATCH = watch;
        TOKEN = token;
        PROVIDERS = providers;
        firstDay = today();
        _nextFinal = firstDay;
        for (uint256 k = 0; k < PEOPLE; ++k) {
            _people.push(makeAddr(string.concat("person ", vm.toString(k))));
        }
    }

    /// @dev Called once, with tokens there. Seven of nine register, and two of three commitments are watched.
    function begin() external {
        fund(KEEPER);
        for (uint256 k = 0; k < PEOPLE; ++k) {
            fund(_people[k]);
            if (k < 7) register(k);
        }
        for (uint256 commitment = 1; commitment < COMMITMENTS; ++commitment) {
            setLevel(commitment - 1);
        }
        fundReserve(300 ether);
        goOn(1 days, 1);
    }

    function fund(address who) private {
        assertTrue(TOKEN.transfer(who, 1e6 ether));
        vm.prank(who);
        TOKEN.approve(address(WATCH), type(uint256).max);
    }

    /// @dev The call is done if and only if the record says that it can be.
    function attempt(address who, bytes memory call, bool possible) private returns (bytes memory result) {
        bool done;
        vm.prank(who);
        (done, result) = address(WATCH).call(call);
        if (done != possible) assertEq(done, possible, "all that is possible is done, and nothing else");
    }

    /// @notice Goes to somewhere in the next window, one time in ten by some days, and does most of what is due there.
    function wait(uint256 random) external {
        uint256 time = block.timestamp % L;
        uint256 next = time < 2 hours ? 2 hours : time < 4 hours ? 4 hours : time < 10 hours ? 10 hours : 12 hours;
        if (time >= 12 hours) next = 24 hours;
        if (random % 10 == 0) next += (random >> 8) % 15 * 1 days;
        // At the window's beginning, or somewhat later.
        goOn(next - time + (random >> 16) % 3 * 1 hours, random >> 32);
        for (uint256 k = 0; k < 2; ++k) {
            random = uint256(keccak256(abi.encode(random)));
            if (random % 8 != 0) act(random);
        }
    }

    function act(uint256 random) private {
        uint256 time = block.timestamp % L;
        if (time < 2 hours) {
            report(random);
        } else if (time < 10 hours) {
            demand(random);
            show(random);
            judge(random);
        } else if (time < 12 hours) {
            strike(random);
            punish(random);
        } else {
            claim(random);
        }
    }

    function goOn(uint256 seconds_, uint256 random) private {
        uint256 before = today();
        vm.warp(block.timestamp + seconds_);
        vm.roll(block.number + 1 + seconds_ / 12);
        for (uint256 day = before + 1; day <= today(); ++day) {
            _lists[day] = _list;
        }
        // One day in eight has no seed.
        if (today() != before && random % 8 != 0) {
            WATCH.nameSeed();
            vm.roll(block.number + 3);
            WATCH.storeSeed(today(), "");
            _seeded[today()] = true;
        }
        for (; (_nextFinal + 1) * L + 12 hours <= block.timestamp; ++_nextFinal) {
            for (uint256 c = 1; c <= COMMITMENTS; ++c) {
                _final[c][_nextFinal] = stateOf(c, _nextFinal);
            }
        }
    }

    function stateOf(uint256 commitment, uint256 day) private view returns (bytes32) {
        (uint256 down, uint256 mask) = WATCH.slotsOf(commitment, day);
        uint256 total = WATCH.totalReduction(commitment, day);
        uint256 part = WATCH.reductionOf(commitment, day, uint256(keccak256(abi.encode(day))));
        return keccak256(abi.encode(down, mask, total, part));
    }

    /// @notice How many days that were final are not as they were then.
    function changedAfterTheEnd() external view returns (uint256 changed) {
        for (uint256 day = firstDay; day < _nextFinal; ++day) {
            for (uint256 c = 1; c <= COMMITMENTS; ++c) {
                if (_final[c][day] != stateOf(c, day)) ++changed;
            }
        }
    }

    function setLevel(uint256 random) public {
        uint256 commitment = 1 + random % COMMITMENTS;
        bool possible = _since[commitment] == 0;
        attempt(PROVIDER, abi.encodeCall(IWatch.setServiceLevel, (commitment, _level(commitment))), possible);
        if (possible) _since[commitment] = today() + 1;
    }

    function announce(uint256 random) external {
        uint256 commitment = 1 + random % COMMITMENTS;
        uint256 day = today() + random % 4;
        uint256 mask = 0;
        for (uint256 k = 0; k < (random >> 8) % 36; ++k) {
            mask |= 1 << (random >> 16) % 100 + 4 * k;
        }
        uint256 most = _since[commitment] == 0 ? 0 : _level(commitment).maxMasked;
        bool possible = block.timestamp < (day - 1) * L && _bits(mask) <= most;
        attempt(PROVIDER, abi.encodeCall(IWatch.announceMaintenance, (commitment, day, mask)), possible);
        if (possible) _ours[commitment][day].mask = mask;
    }

    function register(uint256 random) public {
        address who = _people[random % PEOPLE];
        bool possible = !_persons[who].listed && _persons[who].freeAt == 0;
        attempt(who, abi.encodeCall(IWatch.register, ("https://watcher.example")), possible);
        if (possible) _noteJoining(who);
    }

    /// @dev Rarely when the list is short.
    function resign(uint256 random) external {
        address who = _people[random % PEOPLE];
        if (_list.length < 6 && (random >> 8) % 4 != 0) return;
        bool possible = _persons[who].listed;
        attempt(who, abi.encodeCall(IWatch.resign, ()), possible);
        if (possible) _noteLeaving(who);
    }

    function withdraw(uint256) external {
        for (uint256 k = 0; k < PEOPLE; ++k) {
            Person storage p = _persons[_people[k]];
            bool possible = p.freeAt != 0 && p.freeAt <= block.timestamp;
            uint256 before = TOKEN.balanceOf(_people[k]);
            attempt(_people[k], abi.encodeCall(IWatch.withdrawStake, ()), possible);
            if (!possible) continue;
            same(TOKEN.balanceOf(_people[k]) - before, p.stake, "a stake comes back as it is");
            (p.stake, p.freeAt) = (0, 0);
        }
    }

    function fundReserve(uint256 random) public {
        uint256 amount = random % 500 ether;
        attempt(KEEPER, abi.encodeCall(IWatch.fundReserve, (amount)), amount != 0);
        reserve += amount;
    }

    /// @dev Most of those in the list, and now and then somebody who is not.
    function report(uint256 random) public {
        uint256 day = today() - 1 + (random % 16 == 0 ? 1 : 0);
        for (uint256 k = 0; k < PEOPLE; ++k) {
            address who = _people[k];
            if ((random >> (8 + 4 * k)) % 8 == 0) continue;
            bool possible = within(day, 0, 2 hours) && _isListedOn(who, day) && !_reported[who][day];
            attempt(who, abi.encodeCall(IWatch.report, (day, Trees.root(leavesOf(day, who)))), possible);
            if (!possible) continue;
            _reported[who][day] = true;
            ++_reporters[day];
        }
    }

    function demand(uint256 random) public {
        (uint256 day, uint256 commitment) = choose(random);
        for (uint256 k = 0; k < PEOPLE; ++k) {
            if ((random >> (16 + 2 * k)) % 4 < 2) continue;
            address who = _people[k];
            Ours storage ours = _ours[commitment][day];
            bool possible = within(day, 2 hours, 4 hours) && isMember(who, day, commitment) && _reported[who][day]
                && !ours.shown[who] && ours.demander[who] == address(0);
            attempt(KEEPER, abi.encodeCall(IWatch.demand, (day, commitment, who)), possible);
            if (!possible) continue;
            ours.demander[who] = KEEPER;
            _deposits += DEPOSIT;
        }
    }

    /// @dev Anybody's words, shown by anybody: some twice, some not at all.
    function show(uint256 random) public {
        (uint256 day, uint256 commitment) = choose(random);
        for (uint256 k = 0; k < PEOPLE; ++k) {
            address who = _people[k];
            if ((random >> (16 + 2 * k)) % 4 == 0 || _isSilent(day, who)) continue;
            Ours storage ours = _ours[commitment][day];
            bool possible = within(day, 2 hours, 10 hours) && isMember(who, day, commitment) && _reported[who][day]
                && !ours.shown[who];
            uint256 before = TOKEN.balanceOf(who);
            attempt(who, abi.encodeCall(IWatch.show, (day, commitment, wordOf(day, commitment, who))), possible);
            if (!possible) continue;
            ours.shown[who] = true;
            uint256 deposit = ours.demander[who] == address(0) ? 0 : DEPOSIT;
            same(TOKEN.balanceOf(who) - before, deposit, "whoever shows gets the deposit");
            _deposits -= deposit;
            ours.demander[who] = address(0);
        }
    }

    function punish(uint256 random) public {
        (uint256 day, uint256 commitment) = choose(random);
        if ((random >> 16) % 4 == 0 && day > firstDay + 3) day -= 3;
        for (uint256 k = 0; k < PEOPLE; ++k) {
            address who = _people[k];
            Ours storage ours = _ours[commitment][day];
            bool late = within(day, 12 hours, 365 days);
            bool possible = (within(day, 10 hours, 12 hours) || late) && ours.demander[who] != address(0);
            uint256 before = TOKEN.balanceOf(KEEPER);
            attempt(KEEPER, abi.encodeCall(IWatch.punishWithheld, (day, commitment, who)), possible);
            if (!possible) continue;
            ours.demander[who] = address(0);
            _deposits -= DEPOSIT;
            uint256 amount = late ? 0 : _persons[who].stake / 100;
            same(TOKEN.balanceOf(KEEPER) - before, DEPOSIT + amount / 2, "who demanded gets the deposit and a half");
            if (late) continue;
            _withheld[who][day] = true;
            _notePenalty(who, amount);
        }
    }

    function judge(uint256 random) public {
        (uint256 day, uint256 commitment) = choose(random);
        (IWatch.Word[] memory words, uint256[] memory down) = wordsOf(day, commitment, random >> 16);
        bool possible = within(day, 2 hours, 12 hours) && committeeOf(day, commitment).length != 0;
        attempt(KEEPER, abi.encodeCall(IWatch.judge, (commitment, day, words)), possible);
        if (!possible) return;
        Ours storage ours = _ours[commitment][day];
        ours.down |= _threeOf(down);
        ours.reduction = _reductionOf(_level(commitment), ours.mask, ours.down);
    }

    /// @dev Everybody who can be struck, and everybody else.
    function strike(uint256 random) public {
        (uint256 day, uint256 commitment) = choose(random);
        for (uint256 k = 0; k < PEOPLE; ++k) {
            address who = _people[k];
            bool possible = within(day, 10 hours, 12 hours) && isMember(who, day, commitment)
                && _persons[who].struckDay != day && differences(day, commitment, who) > 8;
            attempt(KEEPER, abi.encodeCall(IWatch.strike, (day, commitment, who)), possible);
            if (possible) _noteStrike(who, day);
        }
    }

    function claim(uint256 random) public {
        uint256 day = today() - 1 - random % 3;
        if (day < firstDay) return;
        for (uint256 k = 0; k < PEOPLE; ++k) {
            address who = _people[k];
            bool possible = within(day, 12 hours, 365 days) && _reported[who][day] && !_withheld[who][day]
                && !_paid[who][day] && eachOf(day) != 0;
            uint256 before = TOKEN.balanceOf(who);
            attempt(who, abi.encodeCall(IWatch.claimPay, (day)), possible);
            if (!possible) continue;
            if (_each[day] == 0) fix(day);
            _paid[who][day] = true;
            same(TOKEN.balanceOf(who) - before, _each[day], "all reporters of a day are paid alike");
            _aside -= _each[day];
        }
    }

    function eachOf(uint256 day) private view returns (uint256) {
        if (_each[day] != 0 || _reporters[day] == 0) return _each[day];
        return (reserve < DAY_PAY ? reserve : DAY_PAY) / _reporters[day];
    }

    function fix(uint256 day) private {
        _each[day] = eachOf(day);
        for (uint256 k = 0; k < PEOPLE; ++k) {
            if (!_reported[_people[k]][day] || _withheld[_people[k]][day]) continue;
            _aside += _each[day];
            reserve -= _each[day];
        }
    }

    function within(uint256 day, uint256 from, uint256 until) private view returns (bool) {
        uint256 end = (day + 1) * L;
        return block.timestamp >= end + from && block.timestamp < end + until;
    }

    /// @dev Mostly yesterday.
    function choose(uint256 random) private view returns (uint256 day, uint256 commitment) {
        day = random % 16 == 0 ? today() - 2 : random % 16 == 1 ? today() : today() - 1;
        commitment = 1 + (random >> 4) % COMMITMENTS;
    }

    function committeeOf(uint256 day, uint256 commitment) public view returns (address[] memory) {
        (bytes32 seed,) = WATCH.seedOf(day);
        return _committee(seed, commitment, day);
    }

    function isMember(address who, uint256 day, uint256 commitment) private view returns (bool) {
        address[] memory five = committeeOf(day, commitment);
        for (uint256 k = 0; k < five.length; ++k) {
            if (five[k] == who) return true;
        }
        return false;
    }

    /// @dev In how many slots three members who showed their words say the opposite.
    function differences(uint256 day, uint256 commitment, address who) private view returns (uint256) {
        if (!_ours[commitment][day].shown[who]) return 0;
        address[] memory five = committeeOf(day, commitment);
        uint256[] memory up = new uint256[](5);
        uint256[] memory down = new uint256[](5);
        for (uint256 k = 0; k < five.length; ++k) {
            if (!_ours[commitment][day].shown[five[k]]) continue;
            (uint256 s, uint256 u) = _bitsOf(day, commitment, five[k]);
            (up[k], down[k]) = (s & u, s & ~u);
        }
        (uint256 seen, uint256 says) = _bitsOf(day, commitment, who);
        return _bits(seen & says & _threeOf(down)) + _bits(seen & ~says & _threeOf(up));
    }

    /// @dev The words of some members who reported, in the order of their addresses, and what they found down.
    function wordsOf(uint256 day, uint256 commitment, uint256 some)
        private
        view
        returns (IWatch.Word[] memory words, uint256[] memory down)
    {
        address[] memory five = committeeOf(day, commitment);
        uint256 count = 0;
        words = new IWatch.Word[](5);
        down = new uint256[](5);
        for (uint256 i = 0; i < five.length; ++i) {
            for (uint256 j = i + 1; j < five.length; ++j) {
                if (five[j] < five[i]) (five[i], five[j]) = (five[j], five[i]);
            }
            if (!_reported[five[i]][day] || (some >> (3 * i)) % 6 == 0) continue;
            words[count] = wordOf(day, commitment, five[i]);
            down[count] = words[count].seen & ~words[count].up;
            ++count;
        }
        assembly ("memory-safe") {
            mstore(words, count)
            mstore(down, count)
        }
    }

    function leavesOf(uint256 day, address who) private view returns (bytes32[] memory leaves) {
        leaves = new bytes32[](COMMITMENTS);
        for (uint256 c = 1; c <= COMMITMENTS; ++c) {
            leaves[c - 1] = WATCH.leafOf(day, c, bareWord(day, c, who));
        }
    }

    function bareWord(uint256 day, uint256 commitment, address who) private pure returns (IWatch.Word memory word) {
        word.watcher = who;
        (word.seen, word.up) = _bitsOf(day, commitment, who);
        word.salt = keccak256(abi.encode(day, commitment, who));
    }

    function wordOf(uint256 day, uint256 commitment, address who) private view returns (IWatch.Word memory word) {
        word = bareWord(day, commitment, who);
        word.proof = Trees.proof(leavesOf(day, who), commitment - 1);
    }
}
