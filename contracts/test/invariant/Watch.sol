// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Vm} from "forge-std/Test.sol";

import {FLT} from "../../src/FLT.sol";
import {Staking} from "../../src/Staking.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LedgerDouble} from "../doubles/LedgerDouble.sol";
import {Record} from "./Record.sol";

/// @title Holds everything that the contract says it does against the record, and then what it says that there is.
contract Watch is Record {
    /// @dev What `Settled` and `Slashed` say, in their order.
    struct Settlement {
        uint256 opportunities;
        uint256 claimed;
        uint256 proven;
        uint256 earned;
        uint256 reward;
        uint256 fee;
    }

    struct Slash {
        uint256 forDowntime;
        uint256 forFalseClaims;
        uint256 fromBond;
        uint256 fromPool;
        uint256 fromThawing;
        uint256 forfeited;
        uint256 dueEpoch;
    }

    Staking public immutable STAKING;
    FLT public immutable TOKEN;
    uint256 public donated;

    constructor(Staking staking, FLT token, LedgerDouble ledger) Record(ledger) {
        STAKING = staking;
        TOKEN = token;
        recordTreasury(0, staking.treasuryAt(0));
        record(0, staking.parametersAt(0));
    }

    /// @notice Somebody sent tokens that nobody asked for.
    function donate(uint256 amount) external {
        donated += amount;
    }

    /// @notice Takes note of what was done.
    function read(Vm.Log[] calldata logs) external {
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter != address(STAKING)) continue;
            bytes32[] calldata topics = logs[i].topics;
            if (topics.length == 1 || !_readMoney(topics, logs[i].data)) continue;
            uint256 id = uint256(topics[1]);
            if (!_readStake(id, topics, logs[i].data)) _readEpoch(id, topics, logs[i].data);
        }
    }

    /// @notice Looks at all that there is.
    function check() external view {
        same(STAKING.reserve(), reserve, "the reserve is what was paid in and is not set aside");
        same(STAKING.promised(), promised, "promised is what proven units that are not settled will earn");
        atLeast(reserve, promised, "what is promised is there");
        uint256 sum = 0;
        for (uint256 who = 0; who < PEOPLE; ++who) {
            address account = person(who);
            same(STAKING.owed(account), _owed[account], "everybody is owed what was credited and not collected");
            sum += _owed[account];
        }
        uint256 all = TOKEN.balanceOf(address(STAKING)) - donated;
        same(all, totalStakes() + rewardsLeft() + reserve + sum + held + givenBack, "held for somebody");
        uint256 votes = 0;
        for (uint256 id = 1; id <= _count; ++id) {
            _checkStake(id);
            _checkTerms(id);
            votes += _checkPeople(id);
        }
        atLeast(_voting(), votes, "no token votes that is in somebody's hands");
    }

    function _unitsIn(uint256 id, uint256 epoch) internal view override returns (uint256) {
        return STAKING.unitsAt(id, epoch);
    }

    /// @dev Events that concern no commitment. Returns whether it is another.
    function _readMoney(bytes32[] calldata topics, bytes calldata data) private returns (bool) {
        address account = address(uint160(uint256(topics[1])));
        if (topics[0] == IStaking.RewardsFunded.selector) {
            reserve += abi.decode(data, (uint256));
        } else if (topics[0] == IStaking.Collected.selector) {
            same(abi.decode(data, (uint256)), _owed[account], "what is owed is paid");
            owed -= _owed[account];
            _owed[account] = 0;
        } else if (topics[0] == IStaking.ReserveMoved.selector) {
            same(abi.decode(data, (uint256)), reserve - promised, "what nobody has earned moves on, and no more");
            reserve = promised;
        } else if (topics[0] == IStaking.RateFixed.selector) {
            _fix(uint256(topics[1]), data);
        } else if (topics[0] == IStaking.OpeningPaid.selector) {
            uint256 fee = abi.decode(data, (uint256));
            uint256 epoch = LEDGER.epochOf(uint256(topics[1]));
            same(
                fee,
                _least(_rulesOf(epoch).openingFee, reserve - promised),
                "opening is paid once, by the rules of its epoch"
            );
            reserve -= fee;
            _credit(address(uint160(uint256(topics[2]))), fee);
        } else {
            return true;
        }
        return false;
    }

    /// @dev The first settlement of an epoch fixes what everybody earns in it.
    function _fix(uint256 epoch, bytes calldata data) private {
        (uint256 perWeight, uint256 weight) = abi.decode(data, (uint256, uint256));
        IStaking.Parameters storage p = _rulesOf(epoch);
        same(isFixed[epoch] ? 1 : 0, 0, "a rate is fixed once, within cap, pool and reserve");
        same(weight, LEDGER.totalProven(epoch), "a rate is fixed once, within cap, pool and reserve");
        uint256 part = _least(p.rewardPool, reserve - promised) / weight;
        same(perWeight, _least(p.rewardCap / 10, part), "a rate is fixed once, within cap, pool and reserve");
        (isFixed[epoch], rates[epoch]) = (true, perWeight);
        promised += perWeight * weight;
    }

    /// @dev Events about stake. Returns whether it was one.
    function _readStake(uint256 id, bytes32[] calldata topics, bytes calldata data) private returns (bool) {
        Commitment storage c = _book[id];
        address account = topics.length > 2 ? address(uint160(uint256(topics[2]))) : address(0);
        if (topics[0] == IStaking.CommitmentCreated.selector) {
            uint256 last;
            (, c.speedClass,, c.duration, c.commissionBps, last) =
                abi.decode(data, (uint256, uint256, uint256, uint256, uint256, uint256));
            (c.provider, c.state, c.end) = (account, IStaking.State.Open, last);
            same(last, _now() + 64, "a commitment waits for stake for 64 epochs");
            ++_count;
        } else if (topics[0] == IStaking.BondAdded.selector) {
            c.stake.bond += abi.decode(data, (uint256));
        } else if (topics[0] == IStaking.Activated.selector) {
            _activate(c, data);
        } else if (topics[0] == IStaking.Delegated.selector) {
            _enter(c, c.accounts[account], data);
        } else if (topics[0] == IStaking.Undelegated.selector) {
            _thaw(c, c.accounts[account], data);
        } else if (topics[0] == IStaking.Withdrawn.selector) {
            _leave(c, c.accounts[account], data);
        } else if (topics[0] == IStaking.RewardsClaimed.selector) {
            _claim(c, account, abi.decode(data, (uint256)));
        } else if (topics[0] == IStaking.CommitmentClosed.selector) {
            same(abi.decode(data, (uint256)), c.stake.bond, "all of the bond is returned");
            (c.stake.bond, c.state) = (0, IStaking.State.Closed);
        } else {
            return false;
        }
        return true;
    }

    function _activate(Commitment storage c, bytes calldata data) private {
        (uint256 start, uint256 end, uint256 perUnit) = abi.decode(data, (uint256, uint256, uint256));
        IStaking.Parameters storage p = _rulesOf(_now());
        same(start, _now() + 1, "terms begin with the next epoch, as promised and by the day's rules");
        same(end, _now() + c.duration, "terms begin with the next epoch, as promised and by the day's rules");
        same(
            perUnit,
            _ceilDiv(p.collateralPerUnit * c.speedClass, 10),
            "terms begin with the next epoch, as promised and by the day's rules"
        );
        (c.perUnit, c.minBondBps, c.vesting) = (perUnit, p.minBondBps, p.vestingEpochs);
        (c.state, c.next, c.end) = (IStaking.State.Active, start, end);
    }

    function _enter(Commitment storage c, Holder storage a, bytes calldata data) private {
        (uint256 amount, uint256 shares) = abi.decode(data, (uint256, uint256));
        same(shares, _sharesFor(amount, c.stake.tokens, c.stake.shares), "stake comes and goes by the price of a share");
        c.stake.tokens += amount;
        c.stake.shares += shares;
        a.shares += shares;
        a.changedIn.push(_now());
    }

    function _thaw(Commitment storage c, Holder storage a, bytes calldata data) private {
        (uint256 request, uint256 shares, uint256 amount, uint256 thawing, uint256 release) =
            abi.decode(data, (uint256, uint256, uint256, uint256, uint256));
        bool slashable = c.state == IStaking.State.Active || c.state == IStaking.State.Failed;
        same(request, a.requests.length, "only the owner makes a request");
        same(amount, _tokensFor(shares, c.stake.tokens, c.stake.shares), "stake comes and goes by the price of a share");
        same(
            thawing,
            _sharesFor(amount, c.stake.thawing, c.stake.thawingShares),
            "stake comes and goes by the price of a share"
        );
        same(release, _now() + (slashable ? _rulesOf(_now()).thawingEpochs : 1), "a request waits by the day's rules");
        c.stake.tokens -= amount;
        c.stake.shares -= shares;
        c.stake.thawing += amount;
        c.stake.thawingShares += thawing;
        a.shares -= shares;
        a.changedIn.push(_now());
        a.requests.push(Request(thawing, release, false));
    }

    function _leave(Commitment storage c, Holder storage a, bytes calldata data) private {
        (uint256 request, uint256 amount) = abi.decode(data, (uint256, uint256));
        Request storage r = a.requests[request];
        same(r.paid ? 1 : 0, 0, "a request is paid once, when its time has come");
        atLeast(_now(), r.release, "a request is paid once, when its time has come");
        same(amount, _tokensFor(r.shares, c.stake.thawing, c.stake.thawingShares), "a request is paid what it is worth");
        c.stake.thawing -= amount;
        c.stake.thawingShares -= r.shares;
        r.paid = true;
    }

    /// @dev Delegators' rewards are claimed to where there is something, or to beyond a change of shares.
    function _claim(Commitment storage c, address account, uint256 amount) private {
        Holder storage a = c.accounts[account];
        uint256 released = _released(c);
        uint256 due = _due(c, account, released);
        uint256 providers = account == c.provider ? _providersDue(c, released) : 0;
        same(amount, due + providers, "a claim pays what the stake of each epoch earned");
        bool nearer = due != 0;
        for (uint256 k = 0; k < a.changedIn.length; ++k) {
            if (a.until <= a.changedIn[k] && a.changedIn[k] < released) nearer = true;
        }
        if (nearer) a.until = released;
        if (providers != 0) c.providerUntil = released;
        c.rewardsLeft -= amount;
    }

    /// @dev Events about an epoch, and about a slash.
    function _readEpoch(uint256 id, bytes32[] calldata topics, bytes calldata data) private {
        if (topics.length < 3) return;
        uint256 number = uint256(topics[2]);
        if (topics[0] == IStaking.Slashed.selector) {
            _slash(id, number, uint256(topics[3]), abi.decode(data, (Slash)));
        } else if (topics[0] == IStaking.Settled.selector) {
            _settle(id, number, address(uint160(uint256(topics[3]))), abi.decode(data, (Settlement)));
        } else if (topics[0] == IStaking.SlashFinished.selector) {
            _finish(_book[id].slashes[number], data);
        } else if (topics[0] == IStaking.SlashGivenBack.selector) {
            Held storage h = _book[id].slashes[number];
            same(uint256(h.fate), uint256(IStaking.Fate.Held), "each slash comes once, and ends once");
            h.fate = IStaking.Fate.GivenBack;
            held -= _taken(h);
            givenBack += _taken(h);
        } else if (topics[0] == IStaking.SlashTakenBack.selector) {
            _takeBack(id, number, address(uint160(uint256(topics[3]))), abi.decode(data, (uint256)));
        } else if (topics[0] == IStaking.RequestTakenBack.selector) {
            _takeBackRequest(id, number, address(uint160(uint256(topics[3]))), data);
        }
    }

    /// @dev Comes before `Settled`.
    function _slash(uint256 id, uint256 epoch, uint256 number, Slash memory s) private {
        Commitment storage c = _book[id];
        Verdict memory v = _judge(id, epoch);
        same(number, c.slashes.length, "each slash comes once, and ends once");
        same(s.forDowntime, v.forDowntime, "faults cost what the epoch's rules say");
        same(s.forFalseClaims, v.forFalseClaims, "faults cost what the epoch's rules say");
        uint256 delegated = c.stake.tokens + c.stake.thawing;
        uint256 total = _least(s.forDowntime + s.forFalseClaims, c.stake.bond + delegated);
        same(s.fromBond, _least(total, c.stake.bond), "the bond is slashed first");
        uint256 rest = total - s.fromBond;
        same(
            s.fromThawing,
            rest == 0 ? 0 : rest * c.stake.thawing / delegated,
            "pool and thawing stake bear the rest of a slash"
        );
        same(s.fromPool, rest - s.fromThawing, "pool and thawing stake bear the rest of a slash");
        same(s.dueEpoch, _now() + _rulesOf(epoch).holdEpochs, "a slash is held for as long as its epoch's rules say");

        Held storage h = c.slashes.push();
        (h.epoch, h.due, h.shares, h.thawingShares) = (epoch, s.dueEpoch, c.stake.shares, c.stake.thawingShares);
        h.settledIn = _now();
        (h.fromBond, h.fromPool, h.fromThawing) = (s.fromBond, s.fromPool, s.fromThawing);
        if (v.forFalseClaims != 0) _void(c, h, number, v);
        same(s.forfeited, h.forfeited, "a false claim costs what is not released, and nothing else does");
        held += _taken(h);
        for (uint256 who = 0; who < PEOPLE; ++who) {
            Holder storage a = c.accounts[person(who)];
            Part storage part = c.parts[number][person(who)];
            part.shares = a.shares;
            for (uint256 k = 0; k < a.requests.length; ++k) {
                part.requests.push(a.requests[k].paid ? 0 : a.requests[k].shares);
            }
        }
        c.stake.bond -= s.fromBond;
        c.stake.tokens -= s.fromPool;
        c.stake.thawing -= s.fromThawing;
    }

    function _void(Commitment storage c, Held storage h, uint256 number, Verdict memory v) private {
        for (uint256 k = 0; k < c.rewards.length; ++k) {
            Reward storage r = c.rewards[k];
            if (r.voidedBy != 0 || r.settledIn + c.vesting <= _now()) continue;
            r.voidedBy = number + 1;
            c.rewardsLeft -= r.toPool + r.toProvider;
            h.forfeited += r.toPool + r.toProvider;
        }
        if (!v.covered || v.earned == 0) return;
        h.own = _share(c, h.epoch, v.earned);
        h.forfeited += h.own.toPool + h.own.toProvider;
        reserve -= h.own.toPool + h.own.toProvider;
    }

    function _settle(uint256 id, uint256 epoch, address settler, Settlement memory s) private {
        Commitment storage c = _book[id];
        Verdict memory v = _judge(id, epoch);
        same(epoch, c.next, "epochs are settled in order, each once");
        _checkPast(id, epoch, v.stake);
        c.next = epoch + 1;
        same(s.earned, v.earned, "all proven units of an epoch earn the same");
        promised -= s.earned;
        bool slashed = c.slashes.length != 0 && c.slashes[c.slashes.length - 1].epoch == epoch;
        bool atFault = v.bonded && v.forDowntime + v.forFalseClaims != 0;
        same(slashed ? 1 : 0, atFault ? 1 : 0, "a fault is slashed, if the bond was there");
        if (slashed) c.slashes[c.slashes.length - 1].settler = settler;
        _reward(c, epoch, settler, v, s);
        c.failing.push(!v.bonded || v.counts.claimed != v.counts.proven || _excess(_rulesOf(epoch), v.counts) != 0);
        if (c.state == IStaking.State.Active && _mustFail(c, epoch, v)) {
            (c.state, c.end) = (IStaking.State.Failed, _least(c.end, _now()));
        }
    }

    function _reward(Commitment storage c, uint256 epoch, address settler, Verdict memory v, Settlement memory s)
        private
    {
        bool paid = v.bonded && v.covered && v.counts.claimed == v.counts.proven && v.earned != 0;
        uint256 fee = 0;
        if (paid) {
            IStaking.Parameters storage p = _rulesOf(epoch);
            uint256 bounty = v.forDowntime == 0 ? 0 : c.slashes[c.slashes.length - 1].fromBond * p.bountyBps / BPS;
            fee = bounty < p.settleFee ? _least(p.settleFee - bounty, v.earned / 20) : 0;
        }
        same(s.fee, fee, "the fee is what the bounty is short of it, and a twentieth of the reward at most");
        Reward memory r;
        if (paid) {
            r = _share(c, epoch, v.earned - fee);
            c.rewards.push(r);
        }
        uint256 reward = r.toPool + r.toProvider;
        same(s.reward, reward, "the reward is the rest, for an honest epoch behind its stake");
        c.rewardsLeft += reward;
        reserve -= reward + fee;
        _credit(settler, fee);
    }

    /// @dev A slash is divided by the rules of its epoch, whatever governance has decided since.
    function _finish(Held storage h, bytes calldata data) private {
        (uint256 bounty, uint256 burned, uint256 toTreasury, uint256 returned) =
            abi.decode(data, (uint256, uint256, uint256, uint256));
        IStaking.Parameters storage p = _rulesOf(h.epoch);
        same(uint256(h.fate), uint256(IStaking.Fate.Held), "each slash comes once, and ends once");
        atLeast(_now(), h.due, "a slash is held for as long as its epoch's rules say");
        uint256 stake = h.fromBond + h.fromPool + h.fromThawing;
        same(bounty, h.fromBond * p.bountyBps / BPS, "a slash is divided by the rules of its epoch");
        same(burned, (stake - bounty) * p.burnBps / BPS, "a slash is divided by the rules of its epoch");
        same(toTreasury, stake - bounty - burned, "a slash is divided by the rules of its epoch");
        same(returned, h.forfeited, "forfeited rewards go back to the reserve");
        h.fate = IStaking.Fate.Finished;
        held -= _taken(h);
        reserve += returned;
        _credit(h.settler, bounty);
        _credit(treasuryOf(h.epoch), toTreasury);
    }

    function _takeBack(uint256 id, uint256 number, address account, uint256 amount) private {
        Part storage part = _book[id].parts[number][account];
        same(part.taken ? 1 : 0, 0, "everybody takes back once what was taken from it");
        same(amount, _partOf(id, number, account), "everybody takes back once what was taken from it");
        part.taken = true;
        _book[id].slashes[number].takenBack += amount;
        givenBack -= amount;
    }

    function _takeBackRequest(uint256 id, uint256 number, address account, bytes calldata data) private {
        (uint256 request, uint256 amount) = abi.decode(data, (uint256, uint256));
        Held storage h = _book[id].slashes[number];
        Part storage part = _book[id].parts[number][account];
        same(part.requestTaken[request] ? 1 : 0, 0, "everybody takes back once what was taken from it");
        uint256 due = h.fromThawing * part.requests[request] / h.thawingShares;
        same(amount, due, "everybody takes back once what was taken from it");
        part.requestTaken[request] = true;
        h.takenBack += amount;
        givenBack -= amount;
    }

    function _taken(Held storage h) private view returns (uint256) {
        return h.fromBond + h.fromPool + h.fromThawing + h.forfeited;
    }

    /// @dev What the contract says of an epoch that is long over.
    function _checkPast(uint256 id, uint256 epoch, Stake memory stake) private view {
        Commitment storage c = _book[id];
        (uint256 bond, uint256 tokens, uint256 shares) = STAKING.stakeAt(id, epoch);
        same(bond, stake.bond, "an epoch's stake is what was there when it began");
        same(tokens, stake.tokens, "an epoch's stake is what was there when it began");
        same(shares, stake.shares, "an epoch's stake is what was there when it began");
        uint256 past = _pastOf(c, epoch);
        for (uint256 who = 0; who < PEOPLE; ++who) {
            uint256 had = STAKING.sharesAt(id, person(who), epoch);
            same(had, _sharesIn(c, person(who), past), "an epoch's stake is what was there when it began");
        }
    }

    function _checkStake(uint256 id) private view {
        IStaking.Account memory a = STAKING.accountOf(id);
        Commitment storage c = _book[id];
        same(a.bond, c.stake.bond, "stake is what came in, less what left and was slashed");
        same(a.poolTokens, c.stake.tokens, "stake is what came in, less what left and was slashed");
        same(a.poolShares, c.stake.shares, "a pool's shares are its delegators', and thawing shares the requests'");
        same(a.thawingTokens, c.stake.thawing, "stake is what came in, less what left and was slashed");
        same(
            a.thawingShares,
            c.stake.thawingShares,
            "a pool's shares are its delegators', and thawing shares the requests'"
        );
        atLeast(a.poolShares, a.poolTokens, "no share is worth more than a token");
        atLeast(2 ** 145, a.poolShares + 1, "shares are fewer than 2^145");
        atLeast(2 ** 145, a.thawingShares + 1, "shares are fewer than 2^145");
        same(a.unreleased, _unreleased(c), "a reward is released whole, V epochs after its settlement");
        if (c.perUnit == 0) return;
        same(a.collateralPerUnit, c.perUnit, "the rules of the day of activation stay");
        same(a.minBondBps, c.minBondBps, "the rules of the day of activation stay");
        same(a.vestingEpochs, c.vesting, "the rules of the day of activation stay");
        same(a.commissionBps, c.commissionBps, "the rules of the day of activation stay");
    }

    function _checkTerms(uint256 id) private view {
        IStaking.Terms memory t = STAKING.termsOf(id);
        Commitment storage c = _book[id];
        same(uint256(t.state), uint256(c.state), "a commitment fails when the rules say so, and not else");
        same(t.endEpoch, c.end, "a commitment fails when the rules say so, and not else");
        bool bound = c.state == IStaking.State.Active || c.state == IStaking.State.Failed;
        uint256 end = _least(_now(), c.end + 1);
        same(STAKING.pendingOf(id), bound && end > c.next ? end - c.next : 0, "final epochs wait to be settled");
        uint256 bits = 0;
        for (uint256 k = 0; k < c.failing.length && k < 64; ++k) {
            if (c.failing[c.failing.length - 1 - k]) bits |= uint256(1) << k;
        }
        same(STAKING.accountOf(id).failing, bits, "failing epochs are kept");
    }

    /// @dev What everybody has, and that it is there for them. Returns the votes of the current epoch.
    function _checkPeople(uint256 id) private view returns (uint256 votes) {
        Commitment storage c = _book[id];
        uint256 released = _released(c);
        uint256 claimable = 0;
        for (uint256 who = 0; who < PEOPLE; ++who) {
            address account = person(who);
            Holder storage a = c.accounts[account];
            same(STAKING.sharesOf(id, account), a.shares, "only the owner changes a share");
            _checkRequests(id, account, a);
            uint256 due = _due(c, account, released);
            if (account == c.provider) due += _providersDue(c, released);
            same(STAKING.claimable(id, account), due, "nobody's later act changes what another earned");
            claimable += due;
            same(
                STAKING.unreleasedOf(id, account),
                _toCome(c, account) - due,
                "nobody's later act changes what another earned"
            );
            uint256 vote = STAKING.stakeOf(id, account, _now());
            same(vote, _votesOf(id, account, _now()), "a vote is the stake of the epoch");
            votes += vote;
        }
        atLeast(c.rewardsLeft, claimable, "no more is claimable than was set aside");
    }

    function _checkRequests(uint256 id, address account, Holder storage a) private view {
        same(STAKING.requestCount(id, account), a.requests.length, "only the owner makes a request");
        Stake memory s = _book[id].stake;
        for (uint256 k = 0; k < a.requests.length; ++k) {
            Request storage r = a.requests[k];
            (uint256 shares, uint256 release, uint256 worth) = STAKING.requestOf(id, account, k);
            same(shares, r.paid ? 0 : r.shares, "only the owner changes a request");
            same(release, r.release, "only the owner changes a request");
            uint256 due = r.paid ? 0 : _tokensFor(r.shares, s.thawing, s.thawingShares);
            same(worth, due, "a request is paid what it is worth");
        }
    }
}
