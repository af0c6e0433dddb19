// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ProviderAccount} from "./ProviderAccount.sol";
import {IProviderAccountFactory} from "./interfaces/IProviderAccountFactory.sol";
import {IStaking} from "./interfaces/IStaking.sol";

/// @title Makes provider accounts, and vouches for those that it made.
contract ProviderAccountFactory is IProviderAccountFactory {
    IStaking private immutable STAKING;

    /// @inheritdoc IProviderAccountFactory
    mapping(address account => bool) public isAccount;

    constructor(address staking_) {
        STAKING = IStaking(staking_);
    }

    /// @inheritdoc IProviderAccountFactory
    function create(address owner, address payee, address[] calldata operators, bytes32 salt)
        external
        returns (address account)
    {
        account = address(new ProviderAccount{salt: salt}(STAKING, owner, payee, operators));
        isAccount[account] = true;
        emit AccountCreated(account, owner);
    }

    /// @inheritdoc IProviderAccountFactory
    function staking() external view returns (address) {
        return address(STAKING);
    }
}
